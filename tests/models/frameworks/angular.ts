// file: src/environments/environment.ts
export const environment = { production: true, api: 'https://api.example.com' };
