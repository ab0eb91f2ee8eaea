/**
 * Loaded into the app before anything else. When the start that looks after it is killed, its channel closes, and the app
 * ends with it and lets the port go: the next `npm start` would otherwise find an orphan there.
 */
process.on('disconnect', () => process.exit(1));
