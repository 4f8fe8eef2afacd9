export const project = process.env.SANITY_STUDIO_PROJECT_ID;
