import { DATABASE_ADDRESS } from '$env/static/private';
export const address = DATABASE_ADDRESS;
