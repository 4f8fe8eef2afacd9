import webpush from 'web-push';
webpush.setVapidDetails('mailto:a@b.c', 'public', process.env.VAPID_PRIVATE_KEY); // secret: key
