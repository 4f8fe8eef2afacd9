import { definePackage } from '../schema.js';

/** A session is no login: it is one where the code keeps somebody in it and asks for them. */
const WHO = '{user,userId,userID,user_id,uid,account,accountId,member,memberId,admin,adminId,username,email,authenticated,isAuthenticated,loggedIn,isLoggedIn,isAdmin}';

export default definePackage({
  packages: ['h3'],
  docs: 'https://h3.dev/examples/handle-session',
  places: { data: ['h3!h3.{useSession,getSession}().await.data'] },
  protections: [
    { at: `data.${WHO}`, gives: 'auth', how: 'result' },
    { at: 'h3!h3.{useSession,getSession}()', gives: 'auth', how: 'result' },
  ],
  sources: [{ at: `data.${WHO}`, kind: 'session', shape: 'object' }],
  secretSlots: [
    { at: 'h3!h3.{useSession,getSession,updateSession,sealSession,unsealSession}(1).password', is: 'signing', variable: 'SESSION_PASSWORD', refusesEmpty: true },
  ],
});
