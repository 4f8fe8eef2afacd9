import Config from 'react-native-config';
export const api = Config.API_ADDRESS;
