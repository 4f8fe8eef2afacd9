import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'Kafka',
  docs: 'https://kafka.apache.org/documentation/#security_sasl_plain_clientconfig',
  tokens: [
    {
      name: 'SASL password',
      keywords: ['loginmodule'],
      pattern: 'org\\.apache\\.kafka\\.common\\.security\\.(?:plain\\.Plain|scram\\.Scram)LoginModule\\s{1,4}(?:required|requisite)[^;\\n]{0,200}?\\spassword=\\\\{0,3}["\'](?<secret>[^"\'\\\\\\s]{1,128})',
      lead: 60,
      remedy: "Delete the user's SASL credential and make another one",
      samples: {
        found: ['sasl.jaas.config=org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="{alnum*24}";', '"sasl.jaas.config": "org.apache.kafka.common.security.scram.ScramLoginModule required username=\\"app\\" password=\\"{alnum*24}\\";"'],
        silent: ['org.apache.kafka.common.security.plain.PlainLoginModule required username="user" password="${PASSWORD}";', 'org.apache.kafka.common.security.plain.PlainLoginModule required username="app" password="your-password";', 'org.apache.kafka.common.security.plain.PlainLoginModule required'],
      },
    },
  ],
});
