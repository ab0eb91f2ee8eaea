import { database } from '@/db/client';
import type { DeskArticleView } from '@/domain/articles/desk';
import type { ClaimInArticle } from '@/domain/claims/in-article';
import { claimsInArticle } from '@/domain/claims/queries/in-article';
import { isEnglish } from '@/domain/shared/language';
import { type Coverage, coverage } from '../desk/covered';
import type { DeskSuggestion, PutAside, SuggestionDesk } from '../desk/desk';
import { draftOf, type KnownSources } from '../desk/draft';
import { inOrderOfWorth, suggestionGroups } from '../desk/neighbours';
import { questionFingerprint, questionInWords } from '../desk/same-name';
import { readOnce } from '../engine/read-once';
import type { Suggestion } from '../engine/suggestion';
import { knownSources, samePersonPrompts } from './known-sources';

/** A page holds so many; those that are left come up as these are decided. */
const MOST = 150;

type Article = Pick<DeskArticleView, 'id' | 'publishedOn' | 'language' | 'revision'>;

/**
 * What is proposed for an article’s current text: all that was found, without what has a claim on its words and
 * without what somebody decided about before. The first reading of a long text takes its time; later ones are kept.
 */
export async function suggestionsFor(
  article: Article,
  { most = MOST }: { most?: number } = {},
): Promise<SuggestionDesk> {
  const { suggestions, samePeople, decided, covered, open } = await readDesk(article);
  const best = inOrderOfWorth(open).slice(0, most);
  const questions = samePeople.filter((question) => !decided.has(questionFingerprint(question)));
  const known = await knownSources(best);
  const groups = suggestionGroups(best).map(({ by, label, suggestions: members }) => ({
    by,
    label,
    suggestions: members.map((one) => onDesk(one, article.revision.text, known)),
  }));
  const asked = samePeople.map((one) => ({
    fingerprint: questionFingerprint(one),
    statement: questionInWords(one),
  }));
  return {
    groups,
    more: open.length - best.length,
    inText: open.map(({ fingerprint }) => fingerprint),
    coverage: { covered: covered.covered, of: covered.of },
    aside: asideOf(covered, asked, suggestions, decided),
    samePeople: await samePersonPrompts(questions),
  };
}

/**
 * Those of these that are still open, in the order of the text: for a walk through all that was found, of which a page
 * lists the best only.
 */
export async function suggestionsNamed(
  article: Article,
  fingerprints: readonly string[],
): Promise<DeskSuggestion[]> {
  const wanted = new Set(fingerprints);
  const { open } = await readDesk(article);
  const named = open.filter(({ fingerprint }) => wanted.has(fingerprint));
  const known = await knownSources(named);
  return named.map((one) => onDesk(one, article.revision.text, known));
}

/**
 * "14 of 17 statements have a claim": what was dismissed is no statement that needs one. Null for a text that is not
 * read: what it states is not known, which is not the same as nothing.
 */
export async function coverageFor(article: Article): Promise<{ covered: number; of: number } | null> {
  if (!isEnglish(article.language)) return null;
  const { covered } = await readDesk(article);
  return { covered: covered.covered, of: covered.of };
}

/** What was found, what became of it, and what is open, in the order of the text. */
async function readDesk(article: Article) {
  const { suggestions, samePeople } = readOnce({
    ...article.revision,
    publishedOn: article.publishedOn,
    language: article.language,
  });
  const [decisions, claims] = await Promise.all([decisionsOn(article.id), claimsInArticle(article.id)]);
  const decided = new Map(decisions.map((decision) => [decision.fingerprint, decision]));
  const covered = coverageOf(suggestions, claims, decided);
  const open = covered.each.flatMap(({ suggestion, covered: has }) =>
    has || decided.has(suggestion.fingerprint) ? [] : [suggestion],
  );
  return { suggestions, samePeople, decided, covered, open };
}

type Decision = Omit<PutAside, 'statement'>;

function decisionsOn(articleId: string): Promise<Decision[]> {
  return database().$queryRaw<Decision[]>`
    SELECT d.fingerprint, d.outcome::text AS outcome, c.number, u.name AS by, instant_text(d.at) AS at
    FROM suggestion_decision d JOIN "user" u ON u.id = d.by_id LEFT JOIN claim c ON c.id = d.claim_id
    WHERE d.article_id = ${articleId}::uuid ORDER BY d.at DESC`;
}

/** What a person made a claim of has one while that stands in the article, on whichever of its words. */
function coverageOf(
  suggestions: readonly Suggestion[],
  claims: readonly ClaimInArticle[],
  decided: ReadonlyMap<string, Decision>,
): Coverage {
  const found = coverage(
    suggestions.filter(({ fingerprint }) => decided.get(fingerprint)?.outcome !== 'dismissed'),
    claims.map(({ spans }) => spans),
  );
  const here = new Set(claims.map(({ number }) => number));
  const each = found.each.map(({ suggestion, covered }) => {
    const number = decided.get(suggestion.fingerprint)?.number ?? null;
    return { suggestion, covered: covered || (number !== null && here.has(number)) };
  });
  return { each, of: found.of, covered: each.filter(({ covered }) => covered).length };
}

/** What is in this text and was decided about, the newest first; what became a claim that stands here is not aside. */
function asideOf(
  covered: Coverage,
  asked: readonly { fingerprint: string; statement: string }[],
  suggestions: readonly Suggestion[],
  decided: ReadonlyMap<string, Decision>,
): PutAside[] {
  const standing = new Set(covered.each.flatMap((one) => (one.covered ? [one.suggestion.fingerprint] : [])));
  const statements = new Map([...suggestions, ...asked].map((one) => [one.fingerprint, one.statement]));
  return [...decided.values()].flatMap((decision) => {
    const statement = statements.get(decision.fingerprint);
    return statement === undefined || standing.has(decision.fingerprint) ? [] : [{ ...decision, statement }];
  });
}

function onDesk(suggestion: Suggestion, text: string, known: KnownSources): DeskSuggestion {
  const { fingerprint, band, reason, places, hedges } = suggestion;
  return {
    fingerprint,
    band,
    reason,
    places,
    hedges: hedges.map((hedge) => ({ words: hedge.text, kind: hedge.kind })),
    draft: draftOf(suggestion, text, known),
  };
}
