const webpack = require('webpack');
module.exports = {
  plugins: [
    new webpack.DefinePlugin({ VERSION: JSON.stringify('1.4.0') }), // public: values
    new webpack.EnvironmentPlugin(['NODE_ENV']), // public: values
  ],
};
