export async function work(job: () => Promise<void>) {
  try {
    await job();
  } catch (error) {
    console.error(error); // source: error
    const { message } = error as Error; // source: error
    return message;
  }
  job().catch((reason) => { // source: error
    console.error(reason); // source: error
  });
  return job().then(() => 'done', (failure) => failure.message); // source: error
}

process.on('uncaughtException', (error) => { // source: error
  console.error(error.stack); // source: error
});
