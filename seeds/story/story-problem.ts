/** Something in the stories that cannot be loaded; the message names the file or the step. */
export class StoryProblem extends Error {}
