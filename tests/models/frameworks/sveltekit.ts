import { PUBLIC_SITE } from '$env/static/public';
export const site = PUBLIC_SITE;
