export const site = import.meta.env.PUBLIC_SITE;
