import { userOf } from '../utils/session';

export default defineEventHandler(async (event) => {
  event.context.user = await userOf(getCookie(event, 'clinic_session'));
});
