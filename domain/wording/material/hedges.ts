import type { PhraseRow } from './phrase-row';

/**
 * Words that say how sure, how far or whether at all: kind, what they come to, and how it is put. Rows with `be` count after a form of "be" only
 * ("is said to", not "said to reporters"). Words match in all their forms, those after "=" in that form only.
 */
export const HEDGES: readonly PhraseRow[] = [
  { kind: 'modality', key: 'will', words: 'will|shall|would' },
  {
    kind: 'modality',
    key: 'will',
    be: true,
    words: 'going to|set to|due to|scheduled to|slated to|about to',
  },
  { kind: 'modality', key: 'expected', words: 'likely|probably|presumably|expect to|in all likelihood' },
  {
    kind: 'modality',
    key: 'expected',
    be: true,
    words: 'expected to|=expected|predicted to|forecast to|projected to|likely to',
  },
  { kind: 'modality', key: 'unlikely', words: 'unlikely|improbable|unlikely to' },
  {
    kind: 'modality',
    key: 'may',
    words: 'may|might|could|perhaps|maybe|possibly|potentially|conceivably|it be possible that',
  },
  { kind: 'modality', key: 'can', words: 'can|able to' },
  { kind: 'modality', key: 'should', words: 'should|ought to|ought' },
  { kind: 'modality', key: 'should', be: true, words: 'supposed to|meant to' },
  { kind: 'modality', key: 'must', words: 'must|have to|need to|have got to' },
  { kind: 'modality', key: 'must', be: true, words: 'required to|obliged to|forced to|compelled to' },
  {
    kind: 'modality',
    key: 'reported',
    words:
      'reportedly|allegedly|=alleged|supposedly|=supposed|purportedly|=purported|apparently|seemingly|ostensibly|so called|appear to|seem to|=suspected|=rumored|=presumed|unconfirmed',
  },
  {
    kind: 'modality',
    key: 'reported',
    be: true,
    words:
      'believed to|thought to|said to|reported to|alleged to|rumored to|understood to|considered to|presumed to|=feared|=believed|suspected to|estimated to have|reported to have',
  },
  { kind: 'modality', key: 'plan', words: 'plan to|intend to|aim to|plan on' },
  {
    kind: 'modality',
    key: 'plan',
    be: true,
    words: '=planned|=planning|prepared to|preparing to|ready to|poised to',
  },
  { kind: 'modality', key: 'want', words: 'hope to|want to|wish to|seek to|would like to' },
  { kind: 'modality', key: 'pledge', words: 'vow to|pledge to|promise to|commit to' },
  { kind: 'modality', key: 'threaten', words: 'threaten to' },
  { kind: 'modality', key: 'try', words: 'try to|attempt to|=attempted|attempt|bid to' },
  {
    kind: 'modality',
    key: 'if',
    words: 'if|whether|whether or not|provided that|in case|as long as|only if',
  },
  { kind: 'modality', key: 'former', words: 'former|ex|onetime|one time|erstwhile' },
  { kind: 'modality', key: 'acting', words: 'acting|interim|caretaker' },
  { kind: 'modality', key: 'deputy', words: 'deputy|vice' },
  { kind: 'modality', key: 'would-be', words: 'would be|prospective|aspiring' },
  { kind: 'modality', key: 'partly', words: 'partly|partially|in part' },
  { kind: 'modality', key: 'almost', words: 'almost|nearly|virtually|practically' },
  {
    kind: 'negation',
    key: '!not',
    words:
      'not|no|never|nobody|no one|none|nothing|nowhere|neither|without|fail to|refuse to|decline to|non|no such|not yet|not any|yet to',
  },
  { kind: 'negation', key: '!deny', words: 'deny' },
  { kind: 'negation', key: '!hardly', words: 'hardly|barely|scarcely' },
  { kind: 'negation', key: '!no-longer', words: 'no longer|not any longer|not any more|cease to' },
  { kind: 'negation', key: '!instead', words: 'instead of|rather than' },
  {
    kind: 'function',
    key: '',
    words:
      'not only|not just|not least|just|both|both of|no doubt|not merely|no matter|no less|notwithstanding|without doubt|at all|after all|above all|all over|in all|of all|for all|as well|in order to|as if|as though|even if|when it come to|in some way|all the same|no one else but',
  },
  {
    kind: 'quantifier',
    key: 'all',
    words:
      'all|all of|every|each|entire|whole|everyone|everybody|everything|every one of|each of|entirely|completely|fully|totally',
  },
  {
    kind: 'quantifier',
    key: 'most',
    words: 'most of|most|the majority of|a majority of|majority of|mostly|mainly|largely|for the most part',
  },
  {
    kind: 'quantifier',
    key: 'almost-all',
    words: 'almost all|nearly all|virtually all|almost every|nearly every|almost all of|nearly all of',
  },
  {
    kind: 'quantifier',
    key: 'many',
    words:
      'many|many of|numerous|a lot of|lots of|much|much of|a large number of|large numbers of|a great many|countless',
  },
  {
    kind: 'quantifier',
    key: 'some',
    words: 'some|some of|several|several of|a few|a number of|a handful of|a couple of|a small number of',
  },
  { kind: 'quantifier', key: 'few', words: 'few|few of|hardly any|very few|barely any|scarcely any' },
  { kind: 'quantifier', key: 'all-but', words: 'all but' },
  { kind: 'quantifier', key: 'only', words: 'only|solely|exclusively|merely|nothing but' },
  { kind: 'quantifier', key: 'not-all', words: 'not all|not every|not everyone|not everybody|not all of' },
  { kind: 'quantifier', key: 'part', words: 'part of|parts of|a part of|a portion of|some part of' },
  { kind: 'quantifier', key: 'always', words: 'always|invariably|at all times|constantly' },
  { kind: 'quantifier', key: 'often', words: 'often|frequently|regularly|repeatedly|commonly' },
  { kind: 'quantifier', key: 'sometimes', words: 'sometimes|occasionally|at times|from time to time' },
  { kind: 'quantifier', key: 'rarely', words: 'rarely|seldom|infrequently' },
  {
    kind: 'bound',
    key: 'at_least',
    words: 'at least|no fewer than|no less than|not less than|not fewer than|a minimum of',
  },
  {
    kind: 'bound',
    key: 'up_to',
    words: 'at most|up to|no more than|not more than|at the most|a maximum of|as many as|as much as',
  },
  { kind: 'bound', key: 'more_than', words: 'more than|upwards of|in excess of' },
  { kind: 'bound', key: 'fewer_than', words: 'fewer than|less than' },
  { kind: 'unit', key: 'per-day', words: 'a day|per day|each day|every day|daily' },
  { kind: 'unit', key: 'per-week', words: 'a week|per week|each week|every week|weekly' },
  { kind: 'unit', key: 'per-month', words: 'a month|per month|each month|every month|monthly' },
  {
    kind: 'unit',
    key: 'per-year',
    words: 'a year|per year|each year|every year|yearly|annually|per annum|annual',
  },
  { kind: 'unit', key: 'per-hour', words: 'an hour|per hour|each hour|every hour|hourly' },
  { kind: 'unit', key: 'per-head', words: 'per head|per person|per capita|a head|each' },
  {
    kind: 'measure',
    key: 'mea:dead',
    words: 'lose their life|lose his life|lose her life|lost life|lose life',
  },
  { kind: 'number', key: '#times-2', words: 'double|twofold' },
  { kind: 'number', key: '#times-3', words: 'triple|treble|threefold' },
  { kind: 'number', key: '#times-4', words: 'quadruple|fourfold' },
  { kind: 'number', key: '#times-1/2', words: 'halve' },
  {
    kind: 'word',
    key: 'say',
    words: 'say|state|tell reporter|tell journalist|tell a news conference|say in a statement|accord to',
  },
  { kind: 'word', key: 'people', words: 'people|person|individual|human being' },
];
