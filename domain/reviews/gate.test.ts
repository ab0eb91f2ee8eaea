import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type GateFacts, gateFactsOf, whatIsLacking } from './gate';
import { VERDICTS, type Verdict } from './verdict';

const nothing: GateFacts = {
  provenSupport: false,
  provenRefutation: false,
  opposed: false,
  contradicted: false,
  ownWord: [],
};
const FACTS = ['provenSupport', 'provenRefutation', 'opposed', 'contradicted'] as const;
const REASON = 'Because of what it says.';

const GATE: { rule: string; verdict: Verdict; facts: Partial<GateFacts>; reason: string; lacks: string[] }[] =
  [
    // Verified needs supporting evidence with a link or file and a quoted passage or locator.
    {
      rule: 'verified with proven support',
      verdict: 'verified',
      facts: { provenSupport: true },
      reason: REASON,
      lacks: [],
    },
    {
      rule: 'verified with nothing',
      verdict: 'verified',
      facts: {},
      reason: REASON,
      lacks: ['supporting evidence'],
    },
    {
      rule: 'verified is not helped by what refutes',
      verdict: 'verified',
      facts: { provenRefutation: true, opposed: true, contradicted: true },
      reason: REASON,
      lacks: ['supporting evidence'],
    },
    {
      rule: 'verified although something refutes it too',
      verdict: 'verified',
      facts: { provenSupport: true, provenRefutation: true },
      reason: REASON,
      lacks: [],
    },
    {
      rule: 'verified without a reason',
      verdict: 'verified',
      facts: { provenSupport: true },
      reason: '',
      lacks: ['why'],
    },
    // Disputed needs refuting evidence, or opposed attributions, or a contradicting claim, and a reason.
    {
      rule: 'disputed by evidence',
      verdict: 'disputed',
      facts: { provenRefutation: true },
      reason: REASON,
      lacks: [],
    },
    {
      rule: 'disputed between sources',
      verdict: 'disputed',
      facts: { opposed: true },
      reason: REASON,
      lacks: [],
    },
    {
      rule: 'disputed by another claim',
      verdict: 'disputed',
      facts: { contradicted: true },
      reason: REASON,
      lacks: [],
    },
    {
      rule: 'disputed with support only',
      verdict: 'disputed',
      facts: { provenSupport: true },
      reason: REASON,
      lacks: ['stands against'],
    },
    {
      rule: 'disputed without a reason',
      verdict: 'disputed',
      facts: { provenRefutation: true },
      reason: ' ',
      lacks: ['speaks against'],
    },
    {
      rule: 'disputed with nothing at all',
      verdict: 'disputed',
      facts: {},
      reason: '',
      lacks: ['stands against', 'speaks against'],
    },
    // Opinion needs a reason and carries no truth rating: no evidence is asked for.
    { rule: 'an opinion with a reason', verdict: 'opinion', facts: {}, reason: REASON, lacks: [] },
    {
      rule: 'an opinion without a reason',
      verdict: 'opinion',
      facts: { provenSupport: true },
      reason: '\n',
      lacks: ['opinion'],
    },
    // Inconclusive needs a reason.
    { rule: 'inconclusive with a reason', verdict: 'inconclusive', facts: {}, reason: REASON, lacks: [] },
    {
      rule: 'inconclusive without a reason',
      verdict: 'inconclusive',
      facts: {},
      reason: '',
      lacks: ['looked for'],
    },
  ];

describe('whatIsLacking', () => {
  it.each(GATE)('$rule', ({ verdict, facts, reason, lacks }) => {
    const lacking = whatIsLacking(verdict, { ...nothing, ...facts }, reason);
    expect(lacking).toHaveLength(lacks.length);
    for (const [index, words] of lacks.entries()) expect(lacking[index]).toContain(words);
  });

  it('lacks a reason whenever none is given, and never asks twice for the same', () => {
    const facts = fc.record({
      provenSupport: fc.boolean(),
      provenRefutation: fc.boolean(),
      opposed: fc.boolean(),
      contradicted: fc.boolean(),
      ownWord: fc.constant<string[]>([]),
    });
    const verdict = fc.constantFrom(...(Object.keys(VERDICTS) as Verdict[]));
    fc.assert(
      fc.property(verdict, facts, (given, known) => {
        const without = whatIsLacking(given, known, '');
        expect(new Set(without).size).toBe(without.length);
        expect(without.length).toBe(whatIsLacking(given, known, REASON).length + 1);
      }),
    );
  });

  it('never lets more facts shut the gate', () => {
    const names = fc.subarray([...FACTS]);
    const verdict = fc.constantFrom(...(Object.keys(VERDICTS) as Verdict[]));
    const factsOf = (list: (typeof FACTS)[number][]) => ({
      ...nothing,
      ...Object.fromEntries(list.map((name) => [name, true])),
    });
    fc.assert(
      fc.property(verdict, names, names, (given, some, more) => {
        const before = whatIsLacking(given, factsOf(some), REASON);
        expect(before).toEqual(
          expect.arrayContaining(whatIsLacking(given, factsOf([...some, ...more]), REASON)),
        );
      }),
    );
  });
});

const item = {
  stance: 'supports',
  title: 'A count',
  url: 'https://example.org',
  file: null,
  quotedPassage: null,
  locator: 'page 3',
} as const;

const SUPPORT = [
  { rule: 'a link and where in it', item, proven: true },
  { rule: 'a link and its words', item: { ...item, locator: null, quotedPassage: 'so it is' }, proven: true },
  { rule: 'a file and where in it', item: { ...item, url: null, file: { id: 'f' } }, proven: true },
  { rule: 'a link alone', item: { ...item, locator: null }, proven: false },
  { rule: 'a link and a blank passage', item: { ...item, locator: null, quotedPassage: ' ' }, proven: false },
  { rule: 'where to look, but in nothing', item: { ...item, url: null }, proven: false },
  { rule: 'context is not support', item: { ...item, stance: 'context' as const }, proven: false },
  { rule: 'neither is what refutes', item: { ...item, stance: 'refutes' as const }, proven: false },
];

describe('support that is the source’s own word', () => {
  const facts = { ...nothing, provenSupport: true, ownWord: ['Interior Ministry'] };

  it('is asked about before Verified, and before nothing else', () => {
    expect(whatIsLacking('verified', facts, REASON)).toEqual([expect.stringContaining('Interior Ministry')]);
    for (const verdict of ['opinion', 'inconclusive'] as const)
      expect(whatIsLacking(verdict, facts, REASON)).toEqual([]);
  });

  it.each(['independent', 'own_word'] as const)('is enough once it is said: %s', (support) => {
    expect(whatIsLacking('verified', facts, REASON, support)).toEqual([]);
  });

  it('is found from what can be looked up and from who first said it', () => {
    const origin = { name: 'The council', aliases: [], url: 'https://council.example' };
    const said = [{ id: 'a', viaId: null, stance: 'asserts' as const, origin }];
    const own = { ...item, url: 'https://council.example/count' };
    const given = (evidence: (typeof own)[]) =>
      gateFactsOf({ evidence, attributions: said, contradicted: false }).ownWord;
    expect(given([own])).toEqual(['The council']);
    expect(given([own, item])).toEqual([]);
  });
});

describe('gateFactsOf', () => {
  it.each(SUPPORT)('support that can be looked up: $rule', ({ item: evidence, proven }) => {
    expect(gateFactsOf({ evidence: [evidence], attributions: [], contradicted: false }).provenSupport).toBe(
      proven,
    );
  });

  it.each(SUPPORT.filter(({ item: { stance } }) => stance === 'supports'))(
    'refuting evidence needs the same: $rule',
    ({ item: evidence, proven }) => {
      const refuting = { ...evidence, stance: 'refutes' as const };
      const facts = gateFactsOf({ evidence: [refuting], attributions: [], contradicted: false });
      expect(facts).toMatchObject({ provenRefutation: proven, provenSupport: false });
    },
  );

  it('does not add half of one item to half of another', () => {
    const evidence = [
      { ...item, locator: null },
      { ...item, url: null },
    ];
    expect(gateFactsOf({ evidence, attributions: [], contradicted: false }).provenSupport).toBe(false);
  });

  it('sees sources that contradict each other', () => {
    const origin = { name: 'The council', aliases: [], url: null };
    const says = { id: 'a', viaId: null, stance: 'asserts', origin } as const;
    const denies = { id: 'b', viaId: null, stance: 'denies', origin } as const;
    expect(gateFactsOf({ evidence: [], attributions: [says, denies], contradicted: false }).opposed).toBe(
      true,
    );
    expect(gateFactsOf({ evidence: [], attributions: [says], contradicted: false }).opposed).toBe(false);
  });
});
