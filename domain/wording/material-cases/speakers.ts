import type { MaterialCase } from './material-case';

export const SPEAKERS: readonly MaterialCase[] = [
  ['Russia attacked Ukraine.', 'Ukraine attacked Russia.', 'speaker'],
  ['Russia attacked Ukraine.', 'Ukraine was attacked by Russia.', null],
  ['Russia attacked Ukraine.', 'Russia was attacked by Ukraine.', 'speaker'],
  ['Ukraine was attacked by Russia.', 'Russia was attacked by Ukraine.', 'speaker'],
  ['Rowe said Dunn had lied.', 'Dunn said Rowe had lied.', 'speaker'],
  ['Rowe said Dunn had lied.', 'Dunn had lied, Rowe said.', null],
  ['“Dunn lied,” said Rowe.', 'Rowe said: “Dunn lied.”', null],
  ['The wall was safe, officials said.', 'The wall was safe, engineers said.', 'speaker'],
  ['The wall was safe, officials said.', 'Officials said the wall was safe.', null],
  ['The wall was safe, officials said.', 'According to officials, the wall was safe.', null],
  ['The police attacked the protesters.', 'The protesters attacked the police.', 'speaker'],
  ['The bear killed the hunter.', 'The hunter killed the bear.', 'speaker'],
  ['Rowe told Dunn to leave.', 'Dunn told Rowe to leave.', 'speaker'],
  ['Rowe met Dunn in Paris.', 'Dunn met Rowe in Paris.', null],
  ['Rowe shot a guard.', 'Rowe was shot by a guard.', 'speaker'],
  ['The president said the port was shut.', 'The prime minister said the port was shut.', 'speaker'],
  ['Kay sued the paper in Paris.', 'In Paris, Kay sued the paper.', null],
  ['Rowe said the wall was safe.', 'Dunn said the wall was safe.', 'name'],
  ['Rowe said the wall was safe.', 'The wall was safe.', 'name'],
  ['He said the wall was safe.', 'He told reporters the wall was safe.', null],
];

export const WORDS: readonly MaterialCase[] = [
  ['At least 48 people were killed.', 'The weather service had warned of heavy rain.', 'words'],
  ['The mayor resigned over the contract.', 'Farmers expect a poor harvest.', 'words'],
  ['The mayor resigned over the contract.', 'The mayor stepped down over the contract.', null],
];
