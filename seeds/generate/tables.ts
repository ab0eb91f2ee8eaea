import { selectorAt } from '@/domain/anchoring/spans/selector';
import type { Span } from '@/domain/anchoring/spans/span';
import { entryHash, type LedgerHead } from '@/domain/ledger/chain';
import { canonicalJson } from '@/domain/shared/canonical-json';
import { sha256Hex } from '@/domain/shared/hash';
import { generateText } from './article';
import { FAMILY, type GeneratedClaim, generateClaim } from './claim';
import type { Cell } from './copy';
import { numberedId } from './random';
import { SOURCES, sourceAt } from './source';

export const EDITOR = 'generated-editor';
export const REVIEWER = 'generated-reviewer';
const BEGIN = Date.parse('2022-11-25T08:00:00Z');
const EVERY_NTH_IS_DRAFT = 10;

/** Rows by table, in the order in which they can be loaded. */
export type Tables = Map<string, { columns: string[]; rows: Cell[][] }>;

const COLUMNS: Record<string, string[]> = {
  article: ['id', 'slug', 'headline', 'outlet', 'published_on', 'updated_at'],
  revision: [
    'id',
    'article_id',
    'number',
    'text',
    'units',
    'sha256',
    'blocks',
    'created_by_id',
    'created_at',
  ],
  publication: ['revision_id', 'at'],
  claim: [
    'id',
    'number',
    'statement',
    'kind',
    'topics',
    'status',
    'content_hash',
    'reviewed_at',
    'risk',
    'risk_reasons',
    'queued_at',
    'assignee_id',
    'created_by_id',
    'created_at',
    'updated_at',
  ],
  occurrence: ['id', 'claim_id', 'article_id', 'created_at'],
  anchor: ['id', 'occurrence_id', 'revision_id', 'created_by_id', 'created_at'],
  anchor_fragment: ['anchor_id', 'ordinal', 'start_unit', 'end_unit', 'exact', 'prefix', 'suffix'],
  attribution: ['id', 'claim_id', 'source_id', 'ordinal', 'stance', 'directness', 'cue', 'said_on', 'via_id'],
  figure: ['claim_id', 'measure', 'subject', 'bound', 'low', 'high', 'bound_unsure', 'as_of'],
  evidence: [
    'id',
    'claim_id',
    'stance',
    'title',
    'url',
    'locator',
    'captured_on',
    'added_by_id',
    'created_at',
  ],
  review: ['id', 'claim_id', 'number', 'verdict', 'reason', 'content_hash', 'reviewer_id', 'created_at'],
  ledger_entry: [
    'seq',
    'at',
    'actor_id',
    'action',
    'subject_type',
    'subject_id',
    'reason',
    'payload',
    'prev_hash',
    'hash',
  ],
};

/** What is being made: the rows of now, and where the ledger's chain has got to. */
export type Generated = { tables: Tables; ledger: LedgerHead };

export function emptyTables(): Tables {
  return new Map(Object.entries(COLUMNS).map(([table, columns]) => [table, { columns, rows: [] }]));
}

/** Adds an article whose claims are numbered from `firstNumber`. */
export function addArticle(
  { tables, ledger }: Generated,
  index: number,
  claims: number,
  firstNumber: number,
): void {
  const { headline, text, blocks, spans } = generateText(index, claims);
  const article = {
    id: numberedId(FAMILY.article, index),
    slug: `generated-${index + 1}`,
    published: isPublished(index),
  };
  const revisionId = numberedId(FAMILY.revision, index);
  const day = new Date(BEGIN + index * 3_600_000).toISOString();
  put(tables, 'article', [
    article.id,
    article.slug,
    headline,
    'The Generated Gazette',
    day.slice(0, 10),
    day,
  ]);
  put(tables, 'revision', [
    revisionId,
    article.id,
    1,
    text,
    text.length,
    sha256Hex(text),
    JSON.stringify(blocks),
    EDITOR,
    day,
  ]);
  if (article.published) put(tables, 'publication', [revisionId, day]);
  for (const [at, span] of spans.entries()) {
    const claim = generateClaim(firstNumber + at, text.slice(span.start, span.end), article);
    addClaim(tables, claim);
    addPlace(tables, claim.number, { articleId: article.id, revisionId, text, span });
    addEntry(tables, ledger, claim);
  }
}

export function isPublished(index: number): boolean {
  return index % EVERY_NTH_IS_DRAFT !== EVERY_NTH_IS_DRAFT - 1;
}

function addClaim(tables: Tables, claim: GeneratedClaim): void {
  const { id, number, figure, lastReview } = claim;
  const queuedAt = instantOf(number);
  put(tables, 'claim', [
    id,
    number,
    claim.statement,
    claim.kind,
    claim.topics,
    claim.status,
    claim.contentHash,
    lastReview?.at ?? null,
    claim.risk,
    claim.riskReasons,
    queuedAt,
    claim.assigned ? REVIEWER : null,
    EDITOR,
    queuedAt,
    queuedAt,
  ]);
  if (figure !== null) {
    put(tables, 'figure', [
      id,
      figure.measure,
      figure.subject,
      figure.bound,
      figure.low,
      figure.high,
      figure.boundUnsure ?? false,
      figure.asOf,
    ]);
  }
  for (const [ordinal, link] of claim.attributions.entries()) {
    put(tables, 'attribution', [
      link.id,
      id,
      link.sourceId,
      ordinal,
      link.stance,
      link.directness,
      link.cue,
      link.saidOn,
      link.viaId,
    ]);
  }
  for (const item of claim.evidence) {
    put(tables, 'evidence', [
      item.id,
      id,
      item.stance,
      item.title,
      item.url,
      item.locator,
      item.capturedOn,
      REVIEWER,
      queuedAt,
    ]);
  }
  if (lastReview !== null) {
    put(tables, 'review', [
      numberedId(FAMILY.review, number),
      id,
      1,
      lastReview.verdict,
      'Generated.',
      lastReview.contentHash,
      REVIEWER,
      lastReview.at,
    ]);
  }
}

type Place = { articleId: string; revisionId: string; text: string; span: Span };

function addPlace(tables: Tables, number: number, { articleId, revisionId, text, span }: Place): void {
  const occurrenceId = numberedId(FAMILY.occurrence, number);
  const anchorId = numberedId(FAMILY.anchor, number);
  const { exact, prefix, suffix } = selectorAt(text, span);
  const at = instantOf(number);
  put(tables, 'occurrence', [occurrenceId, numberedId(FAMILY.claim, number), articleId, at]);
  put(tables, 'anchor', [anchorId, occurrenceId, revisionId, EDITOR, at]);
  put(tables, 'anchor_fragment', [anchorId, 0, span.start, span.end, exact, prefix, suffix]);
}

/** The next link of the ledger's chain: the claim was created. */
function addEntry(tables: Tables, ledger: LedgerHead, claim: GeneratedClaim): void {
  const { id, number, statement, kind, topics, figure, attributions } = claim;
  const entry = {
    seq: ledger.seq + 1n,
    at: instantOf(number),
    actorId: EDITOR,
    action: 'claim.created',
    subjectType: 'claim',
    subjectId: id,
    reason: null,
    payload: canonicalJson({ number, statement, kind, topics, figure, attributions }),
    prevHash: ledger.hash,
  };
  const hash = entryHash(entry);
  put(tables, 'ledger_entry', [...Object.values({ ...entry, seq: entry.seq.toString() }), hash]);
  ledger.seq = entry.seq;
  ledger.hash = hash;
}

/** When the claim with this number was created. */
function instantOf(number: number): string {
  return new Date(BEGIN + number * 60_000).toISOString();
}

function put(tables: Tables, table: string, row: Cell[]): void {
  tables.get(table)?.rows.push(row);
}

export function sourceRows(): Cell[][] {
  return Array.from({ length: SOURCES }, (_, index) => {
    const { id, slug, kind, name, role, justification } = sourceAt(index);
    return [id, slug, kind, name, role, justification, new Date(BEGIN).toISOString()];
  });
}
