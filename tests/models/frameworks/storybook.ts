export const theme = process.env.STORYBOOK_THEME;
