import { createContext } from 'react-router';

export const userContext = createContext<{ id: string; email: string; role: string }>();
