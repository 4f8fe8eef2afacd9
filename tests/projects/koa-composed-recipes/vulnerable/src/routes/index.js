import Router from '@koa/router';
import { accounts } from './accounts.js';
import { recipes } from './recipes.js';
import { ideas } from './ideas.js';
import { moderation } from './moderation.js';
import { limitApi } from '../middleware/limits.js';
import { member } from '../middleware/guards.js';

const api = new Router();
api.use('/accounts', accounts.routes());
api.use(limitApi);
api.use('/recipes', recipes.routes());
api.use('/ideas', member, ideas.routes());
api.use('/admin', member, moderation.routes());

export const router = new Router();
router.use('/api/v1', api.routes(), api.allowedMethods());
