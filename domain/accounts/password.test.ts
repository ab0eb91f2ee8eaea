import { describe, expect, it } from 'vitest';
import { passwordProblem } from './password';

const owner = { name: 'Nora Feldt', email: 'nora.feldt@example.org' };

const ROWS = [
  ['eleven characters', 'k7$wqPz0mL!', 'at least 12 characters; this one has 11'],
  ['nothing', '', 'this one has 0'],
  ['eleven characters of two units each', '🦊🐻🐼🐨🐯🦁🐮🐷🐸🐵🐔', 'this one has 11'],
  ['more than the longest', 'correct horse battery '.repeat(6), 'at most 128'],
  ['a common word and digits', 'Password1234567', 'easy to guess'],
  ['a common word twice', 'qwertyqwerty!!', 'easy to guess'],
  ['one character repeated', 'aaaaaaaaaaaaaaaa', 'easy to guess'],
  ['digits in order', '1234567890123', 'easy to guess'],
  ['the own name', 'Nora-Feldt-2022', 'easy to guess'],
  ['the own address', 'nora.feldt@example.org', 'easy to guess'],
  ['spaces', '             ', 'easy to guess'],
  ['a sentence', 'the heron waits by the weir', null],
  ['a made one', 'k7wq-Pz0m-Lx2f', null],
  ['a name of another person', 'Tomaszewski1968!', null],
  ['not Latin', 'цапля ждёт у плотины', null],
] as const;

describe('passwordProblem', () => {
  it.each(ROWS)('%s', (_name, password, says) => {
    const problem = passwordProblem(password, owner);
    if (says === null) expect(problem).toBeNull();
    else expect(problem).toContain(says);
  });
});
