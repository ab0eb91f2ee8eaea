import { CLAIM_KINDS, CLAIM_STATUSES, type ClaimKind, type ClaimStatus } from '@/domain/claims/claim';

/** What the filters ask of a claim. */
export type Filtered = { status: ClaimStatus; kind: ClaimKind; topics: readonly string[] };

export type FilterName = 'status' | 'kind' | 'topic';

/** One choice; `selector` is true of a mark or an entry of the list that it keeps. */
export type FilterOption = { value: string; label: string; count: number; id: string; selector: string };
export type FilterGroup = { name: FilterName; legend: string; options: FilterOption[] };

/** Short class names, since every mark carries them: thousands in a long article. marks.css knows those of statuses. */
const STATUS_CLASSES: Record<ClaimStatus, string> = {
  verified: 'sv',
  disputed: 'sd',
  opinion: 'so',
  inconclusive: 'si',
  stale: 'ss',
  unreviewed: 'su',
};

const KIND_CLASSES: Record<ClaimKind, string> = {
  figure: 'f',
  identity: 'i',
  event: 'e',
  statement: 's',
  prediction: 'p',
  characterisation: 'c',
};

/** In an article of more claims than this, marks are lean. */
const MOST_TOLD = 500;

/** The filters of an article: the choices that at least one claim answers to, with how many do. */
export class Filters {
  readonly groups: FilterGroup[];
  private readonly topics: string[];

  constructor(private readonly claims: readonly Filtered[]) {
    this.topics = [...new Set(claims.flatMap(({ topics }) => topics))].sort((a, b) =>
      a.localeCompare(b, 'en'),
    );
    this.groups = [
      this.group('status', 'Verdict', CLAIM_STATUSES, (status) => `.${STATUS_CLASSES[status]}`),
      this.group('kind', 'Kind', CLAIM_KINDS, (kind) => `.${KIND_CLASSES[kind]}`),
      this.group('topic', 'Topic', this.topicLabels(), (topic) => `.${this.topicClass(topic)}`),
    ];
  }

  get total(): number {
    return this.claims.length;
  }

  /**
   * Whether marks carry the class of their verdict alone, since thousands of them weigh: then kind and topic choose among the
   * entries of the list, and among marks once the reading aid has told them (aid/filters.ts).
   */
  get isLean(): boolean {
    return this.total > MOST_TOLD;
  }

  /** The classes that an entry of the list carries. The first gives a mark its looks. */
  classesOf({ status, kind, topics }: Filtered): string {
    return [
      STATUS_CLASSES[status],
      KIND_CLASSES[kind],
      ...topics.map((topic) => this.topicClass(topic)),
    ].join(' ');
  }

  /** Those that a mark of this claim carries. */
  markClassesOf(claim: Filtered): string {
    return this.isLean ? STATUS_CLASSES[claim.status] : this.classesOf(claim);
  }

  private topicLabels(): Record<string, string> {
    return Object.fromEntries(
      this.topics.map((topic) => [topic, topic.replace(/^\p{L}/u, (a) => a.toUpperCase())]),
    );
  }

  private topicClass(topic: string): string {
    return `t${this.topics.indexOf(topic)}`;
  }

  private group<Value extends string>(
    name: FilterName,
    legend: string,
    labels: Record<Value, string>,
    selector: (value: Value) => string,
  ): FilterGroup {
    const options = (Object.keys(labels) as Value[]).map((value, index) => ({
      value,
      label: labels[value],
      count: this.claims.filter((claim) => answers(claim, name, value)).length,
      id: `${name}-${index}`,
      selector: selector(value),
    }));
    return { name, legend, options: options.filter(({ count }) => count > 0) };
  }
}

function answers({ status, kind, topics }: Filtered, name: FilterName, value: string): boolean {
  if (name === 'status') return status === value;
  return name === 'kind' ? kind === value : topics.includes(value);
}

/**
 * The rules that make the choices work without a script: what a choice does not keep loses its look in the text
 * and its entry in the list. For the screen only: what is printed is whole. They ask the panel what is chosen and go on from
 * there, since a browser asks whatever `:has()` is said of anew with every element that is added to it; so what is said of the head,
 * which stands before the panel, is left out where the headline has no marks.
 */
export function filterRules({ groups, isLean }: Filters, headline: { hasMarks: boolean }): string {
  const all = groups.flatMap(({ name, options }) => options.map((option) => ({ name, ...option })));
  if (all.length === 0) return '';
  const entries = all.map(({ id, selector }) => `${chosenBeside(id)}.entries .entry:not(${selector})`);
  const marks = (mark: string, after = '') =>
    all.flatMap(({ name, id, selector }) => {
      const told = isLean && name !== 'status' ? '[data-told]>' : '';
      const rest = `${mark}:not(${selector})${after}`;
      const below = headline.hasMarks ? [`${told}${chosenBelow(id)} ${rest}`] : [];
      return [`${told}${chosenBeside(id)}.article-text ${rest}`, ...below];
    });
  const plain = [...marks('u'), ...marks('.row>:not(.cards) a:not(.n)'), ...marks('u', '>.n')];
  const gone = [...entries, ...marks('u', '>.z')];
  return `@media screen{${gone}{display:none}${plain}{text-decoration-line:none;background-image:none;padding:0}}`;
}

const chosenBeside = (id: string) => `.panel:has(#${id}:checked)~`;
const chosenBelow = (id: string) => `.article-head:has(+.panel #${id}:checked)`;
