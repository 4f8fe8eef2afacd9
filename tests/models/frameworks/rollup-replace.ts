import replace from '@rollup/plugin-replace';
export default { plugins: [replace({ API: '1' })] }; // public: values
