import { TextPreview } from '@/components/authoring/paste-preview';
import { type Part, textOfParts } from '@/domain/imports/part';
import { inLanguage } from '@/domain/shared/language';

/** The text that will be saved, or what the parts still lack for one. */
export function ImportText({ parts, lang }: { parts: readonly Part[]; lang: string }) {
  const text = textOfParts(parts);
  return (
    <section aria-labelledby="text-title">
      <h2 id="text-title" className="font-serif text-xl">
        What will be saved
      </h2>
      {text.ok ? (
        <div {...inLanguage(lang)}>
          <TextPreview text={text.text} blocks={text.blocks} />
        </div>
      ) : (
        <p className="mt-2 text-danger">{text.message}</p>
      )}
    </section>
  );
}
