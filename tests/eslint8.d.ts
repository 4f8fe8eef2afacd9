// ESLint 8 declares no types. What the tests use of it has the shape it has in ESLint 10.
declare module 'eslint8' {
  export { ESLint, Linter } from 'eslint';
}

declare module 'eslint8/use-at-your-own-risk' {
  export { ESLint as FlatESLint } from 'eslint';
}
