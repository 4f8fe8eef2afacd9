export const site = process.env.GATSBY_SITE;
