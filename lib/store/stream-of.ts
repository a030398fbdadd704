/** What a generator makes, as a stream that asks for the next when there is room for it; who ends the stream ends the generator. */
export const streamOf = <T>(from: AsyncGenerator<T>): ReadableStream<T> =>
  new ReadableStream({
    pull: async controller => {
      const {done, value} = await from.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
    cancel: async () => void (await from.return(undefined)),
  });
