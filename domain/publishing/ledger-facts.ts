/** Payload of `article.published` and `article.withdrawn`. The subject is the article. */
export type PublishingFacts = { slug: string; headline: string; revision: number };
