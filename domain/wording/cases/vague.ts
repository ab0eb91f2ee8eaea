import type { QuantityCase } from './case';

/** Amounts that give an order of size only. */
export const VAGUE: readonly QuantityCase[] = [
  ['Dozens of boats sank.', 'vague 24..'],
  ['Scores of people drowned.', 'vague 40..'],
  ['Hundreds of people fled.', 'vague 200..'],
  ['Thousands fled.', 'vague 2000..'],
  ['Millions of people voted.', 'vague 2000000..'],
  ['Tens of thousands fled.', 'vague 20000..'],
  ['Tens of millions of euros were lost.', 'vague 20000000.. euros'],
  ['Hundreds of thousands fled.', 'vague 200000..'],
  ['Hundreds of millions of dollars were lost.', 'vague 200000000.. dollars'],
  ['Several hundred people fled.', 'vague 200..'],
  ['A few hundred people fled.', 'vague 200..'],
  ['A few thousand people fled.', 'vague 2000..'],
  ['Several dozen people fled.', 'vague 24..'],
  ['A couple of dozen people fled.', 'vague 24..'],
  ['A couple of hundred people fled.', 'vague 200..'],
  ['Several hundred thousand people fled.', 'vague 200000..'],
  ['Thousands upon thousands came.', 'vague 2000..'],
  ['Hundreds and hundreds came.', 'vague 200..'],
  ['Dozens more were hurt.', 'vague 24..'],
  ['Tens of people were hurt.'],
  ['A few people were hurt.'],
  ['Several were hurt.'],
  ['She scores in every match.'],
  ['Their test scores are low.'],
];
