import { build, transform } from 'esbuild';
build({ define: { 'process.env.API': '"https://api.example.com"' } }); // public: values
transform('', { define: { API: '1' } }); // public: values
