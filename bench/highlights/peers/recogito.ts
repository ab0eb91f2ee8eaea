import { createTextAnnotator } from '@recogito/text-annotator';
import { runPeer } from './place';

/** Recogito's annotator with its own settings, for reading only. */
runPeer(async (root, places) => {
  const annotator = createTextAnnotator(root, { annotatingEnabled: false });
  annotator.setAnnotations(
    places.map(({ start, end, quote }, index) => ({
      id: `a${index}`,
      bodies: [],
      target: { annotation: `a${index}`, selector: [{ quote, start, end, range: document.createRange() }] },
    })),
  );
  while (CSS.highlights.size === 0 && document.querySelector('.r6o-annotation') === null)
    await new Promise((resolve) => requestAnimationFrame(resolve));
});
