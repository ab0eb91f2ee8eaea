import { may, type Permission } from '@/domain/accounts/permissions';
import { ARTICLE_STATES } from '@/domain/articles/desk';
import { CLAIM_STATUSES } from '@/domain/claims/claim';
import type { DeskFound } from '@/domain/desk/found';
import type { Snippet } from '@/domain/search/snippet';
import { ROLE_WORDS, type Role } from '@/domain/shared/actor';
import { SOURCE_KINDS } from '@/domain/sources/source';

/** One line of the palette: where it leads, what it says, and a line that tells it from others. */
export type Choice = { href: string; words: Snippet; line: string };
export type Group = { name: string; choices: Choice[] };

type Command = { words: string; also: string; href: string; needs: Permission };

const COMMANDS: readonly Command[] = [
  { words: 'Queue', also: 'review claims', href: '/desk/queue', needs: 'desk.read' },
  { words: 'My claims', also: 'taken mine', href: '/desk/queue?taken=me', needs: 'desk.read' },
  { words: 'Triage', also: 'places doubt', href: '/desk/triage', needs: 'claim.edit' },
  { words: 'Articles', also: 'list', href: '/desk/articles', needs: 'desk.read' },
  {
    words: 'New article',
    also: 'write paste create import address file word pdf upload',
    href: '/desk/articles/new',
    needs: 'article.edit',
  },
  { words: 'Sources', also: 'list', href: '/desk/sources', needs: 'desk.read' },
  { words: 'People', also: 'accounts invite', href: '/desk/people', needs: 'people.manage' },
  { words: 'Settings', also: 'newsroom', href: '/desk/settings', needs: 'newsroom.edit' },
  { words: 'Your account', also: 'password profile', href: '/account', needs: 'account.edit' },
  { words: 'Readers’ pages', also: 'public home', href: '/', needs: 'desk.read' },
];

/** The commands that this person may give, whose words begin as those typed do; all of them when nothing is typed. */
export function commandsFor(role: Role, typed: string): Group {
  const wanted = wordsOf(typed);
  const choices = COMMANDS.filter(({ needs }) => may(role, needs))
    .filter(({ words, also }) => {
      const known = wordsOf(`${words} ${also}`);
      return wanted.every((word) => known.some((one) => one.startsWith(word)));
    })
    .map(({ words, href }) => ({ href, words: plain(words), line: '' }));
  return { name: 'Go to', choices };
}

/** What was found as lines, in groups; groups without a line are left out. */
export function groupsOf({ claims, articles, sources, people }: DeskFound): Group[] {
  const groups: Group[] = [
    {
      name: 'Claims',
      choices: claims.map(({ number, statement, status }) => ({
        href: `/desk/claims/${number}`,
        words: statement,
        line: `Claim ${number} · ${CLAIM_STATUSES[status]}`,
      })),
    },
    {
      name: 'Articles',
      choices: articles.map(({ slug, headline, outlet, status }) => ({
        href: `/desk/articles/${slug}`,
        words: plain(headline),
        line: `${outlet} · ${ARTICLE_STATES[status]}`,
      })),
    },
    {
      name: 'Sources',
      choices: sources.map(({ slug, name, kind, role }) => ({
        href: `/desk/sources/${slug}`,
        words: plain(name),
        line: [SOURCE_KINDS[kind], role].filter(Boolean).join(' · '),
      })),
    },
    {
      name: 'People',
      choices: people.map(({ id, name, email, role }) => ({
        href: `/desk/people#${id}`,
        words: plain(name),
        line: `${email} · ${ROLE_WORDS[role]}`,
      })),
    },
  ];
  return groups.filter(({ choices }) => choices.length > 0);
}

function plain(text: string): Snippet {
  return { text, marks: [] };
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
