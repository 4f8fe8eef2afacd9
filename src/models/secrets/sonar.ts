import { defineSecret } from '../schema.js';

export default defineSecret({
  provider: 'SonarQube',
  docs: 'https://docs.sonarsource.com/sonarqube-server/latest/user-guide/managing-tokens/',
  tokens: [
    {
      name: 'token',
      keywords: ['squ_', 'sqp_', 'sqa_'],
      pattern: 'sq[upa]_[a-f0-9]{40}',
      remedy: 'Revoke it under My account → Security',
      samples: {
        found: ['const client = new Client("sqp_{hex*40}")', 'SONAR_TOKEN=sqp_{hex*40}', '"token": "sqp_{hex*40}"', '"-Dsonar.token=squ_{hex*40}"'],
        silent: ['sqp_{x*40}', 'sqp_{hex*13}', 'xsqp_{hex*40}'],
      },
    },
    {
      name: 'older token',
      keywords: ['sonar', 'sonarcloud', 'sonarqube'],
      pattern: '[a-f0-9]{40}',
      where: 'named',
      remedy: 'Revoke it under My account → Security',
      samples: {
        found: ['SONAR_TOKEN={hex*40}', 'const sonarToken = "{hex*40}"', '"sonar_token": "{hex*40}"', 'sonar_token: {hex*40}'],
        silent: ['sonar.projectKey={hex*12}', 'SONAR_TOKEN={0*40}', 'SONAR_TOKEN={hex*13}', 'SONAR_VERSION={hex*40}', 'COMMIT_KEY={hex*40}', 'unsonar_key = "{hex*40}"'],
      },
    },
  ],
});
