import 'server-only';
import { pino } from 'pino';

/** One JSON line per event on standard output. `event` names what happened, room first. No secrets, no texts. */
export const log = pino({
  level: process.env.SOURCELINE_LOG ?? 'info',
  base: { app: 'sourceline' },
  timestamp: pino.stdTimeFunctions.isoTime,
  formatters: { level: (label) => ({ level: label }) },
});
