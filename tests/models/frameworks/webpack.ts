const webpack = require('webpack');
module.exports = {
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify('1.4.0') }), // public: values
    new webpack.EnvironmentPlugin(['NODE_ENV']), // public: values
  ],
};

// file: rspack.config.ts
import { rspack } from '@rspack/core';
export const page = new rspack.DefinePlugin({ SHOP: '"https://shop.example.com"' }); // public: values
