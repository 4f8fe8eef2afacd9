import { definePackage } from '../schema.js';

export default definePackage({
  packages: ['react-scripts'],
  docs: 'https://create-react-app.dev/docs/adding-custom-environment-variables/',
  publicEnv: [{ prefix: 'REACT_APP_' }],
  clientCode: [{ files: 'src/index.{js,jsx,ts,tsx}' }],
});
