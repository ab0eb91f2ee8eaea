import { parseHTML } from 'linkedom';
import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  serialize,
} from 'parse5';
import { ReadingProblem } from '../../problem';

/**
 * A page as a document to read from. parse5 reads it by the rules that browsers follow; linkedom makes a DOM of the
 * result. Neither has a way to run a script or to load anything, so none of that has to be switched off.
 */

/** Far above any article (the longest live blogs have some 60,000), and still read in a second. */
const ELEMENTS_MOST = 100_000;
/** Browsers stop nesting at 512. */
const DEEPEST = 400;

/** @throws ReadingProblem where the page is too large or nested too deeply to be an article */
export function documentOf(html: string): Document {
  return parseHTML(serialize(parse(html, { treeAdapter: countingAdapter(), scriptingEnabled: false })))
    .document;
}

/** Stops while parsing: a page made to be expensive must not be parsed to its end before it is refused. */
function countingAdapter(): typeof defaultTreeAdapter {
  let elements = 0;
  let depth = 0;
  const createElement: typeof defaultTreeAdapter.createElement = (...args) => {
    elements += 1;
    if (elements > ELEMENTS_MOST) throw tooLarge();
    return defaultTreeAdapter.createElement(...args);
  };
  return {
    ...defaultTreeAdapter,
    createElement,
    onItemPush: (_item: DefaultTreeAdapterMap['element']) => {
      depth += 1;
      if (depth > DEEPEST) throw tooDeep();
    },
    onItemPop: (_item: DefaultTreeAdapterTypes.Element, _newTop: DefaultTreeAdapterMap['parentNode']) => {
      depth -= 1;
    },
  };
}

function tooLarge(): ReadingProblem {
  return new ReadingProblem(
    `The page has more than ${ELEMENTS_MOST.toLocaleString('en-GB')} elements. Paste the text of the article instead.`,
  );
}

function tooDeep(): ReadingProblem {
  return new ReadingProblem(
    `The page nests more than ${DEEPEST} elements in each other. Paste the text of the article instead.`,
  );
}
