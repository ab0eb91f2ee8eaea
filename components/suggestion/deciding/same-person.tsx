'use client';

import Link from 'next/link';
import { Answer } from '@/components/drafting/form-frame';
import { useSending } from '@/components/drafting/use-sending';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { SamePersonPrompt } from '@/domain/suggestions/desk/desk';
import type { OnSuggestion, SuggestionActions } from './suggestion-actions';

type Text = Omit<OnSuggestion, 'fingerprint'>;
type Props = {
  prompts: readonly SamePersonPrompt[];
  text: Text;
  actions: SuggestionActions;
  deciding: boolean;
  say: (words: string) => void;
};

/** Two spellings that may be one person. The machine asks; only a person says so. */
export function SamePeople({ prompts, ...rest }: Props) {
  if (prompts.length === 0) return null;
  return (
    <section aria-labelledby="same-people-title" className="grid gap-3 border-y border-line py-4">
      <h2 id="same-people-title" tabIndex={-1} className="text-lg font-semibold">
        Same person?
      </h2>
      <ul className="grid gap-4">
        {prompts.map((prompt) => (
          <Question key={prompt.fingerprint} prompt={prompt} {...rest} />
        ))}
      </ul>
    </section>
  );
}

type QuestionProps = Omit<Props, 'prompts'> & { prompt: SamePersonPrompt };

function Question({ prompt, text, actions, deciding, say }: QuestionProps) {
  const { names, reason, fingerprint } = prompt;
  const aliasing = useSending(actions.addAlias);
  const creating = useSending(actions.createSpelled);
  const dismissing = useSending(actions.dismiss);
  const pending = aliasing.pending || creating.pending || dismissing.pending;
  const all = [aliasing, creating, dismissing];
  const done = (words: string) => () => {
    say(words);
    document.getElementById('suggestions-title')?.focus();
  };
  const conflict = all.map(({ sent }) => sent).find((sent) => sent?.kind === 'conflict');
  return (
    <li className="grid gap-2">
      <p>
        <span className="font-serif text-lg">{names[0]}</span> and{' '}
        <span className="font-serif text-lg">{names[1]}</span>
        <span className="text-sm text-soft">: {reason}.</span>
      </p>
      {conflict?.kind === 'conflict' ? <Notice tone="danger" title={conflict.message} /> : null}
      {all.map((sending, index) => (
        <Answer
          key={['alias', 'create', 'dismiss'][index]}
          formId="same"
          sent={sending.sent}
          pending={pending}
          onAgain={sending.again}
        />
      ))}
      {deciding ? (
        <div className="flex flex-wrap gap-2">
          <SameButtons
            prompt={prompt}
            pending={pending}
            onAlias={(slug, version, alias) =>
              aliasing.submit({ slug, version, alias }, done(`“${alias}” is a spelling of that source now.`))
            }
            onCreate={(name, alias) =>
              creating.submit(personOf(name, alias), done(`${name} is a source now, also as “${alias}”.`))
            }
          />
          <Button
            size="small"
            aria-disabled={pending || undefined}
            onClick={() => dismissing.submit({ ...text, fingerprint }, done('Noted: two persons.'))}
          >
            Not the same
          </Button>
        </div>
      ) : null}
    </li>
  );
}

type SameProps = {
  prompt: SamePersonPrompt;
  pending: boolean;
  onAlias: (slug: string, version: number, alias: string) => void;
  onCreate: (name: string, alias: string) => void;
};

function SameButtons({ prompt: { names, sources }, pending, onAlias, onCreate }: SameProps) {
  const [one, other] = sources;
  const waiting = { size: 'small', 'aria-disabled': pending || undefined } as const;
  if (one && other) {
    return (
      <p className="text-sm">
        Both are sources already: <Link href={`/desk/sources/${one.slug}`}>{one.name}</Link> and{' '}
        <Link href={`/desk/sources/${other.slug}`}>{other.name}</Link>.{' '}
        <Link href={`/desk/sources/${other.slug}/merge?with=${one.slug}`}>Merge the two</Link>
      </p>
    );
  }
  const known = one ?? other;
  if (known) {
    const alias = known === one ? names[1] : names[0];
    return (
      <Button {...waiting} onClick={() => onAlias(known.slug, known.version, alias)}>
        Same: “{alias}” is a spelling of {known.name}
      </Button>
    );
  }
  return names.map((name, index) => {
    const alias = names[1 - index] ?? '';
    return (
      <Button key={name} {...waiting} onClick={() => onCreate(name, alias)}>
        Same: {name}, also spelled “{alias}”
      </Button>
    );
  });
}

function personOf(name: string, alias: string) {
  return {
    name,
    kind: 'person',
    aliases: [alias],
    role: null,
    affiliation: null,
    description: null,
    justification: null,
  } as const;
}
