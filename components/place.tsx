import type {Examples} from './example.ts';
import {useWords} from './words-context.ts';

/** Where a listing stands: the site and the host; of a shop without a site file its host says all. */
export const Place = ({site, host}: {site: string; host: string}) => {
  const words = useWords();
  return (
    <>
      {site === 'generic' ? null : `${words.site(site)} · `}
      {host}
    </>
  );
};

export const examples: Examples = {
  'a site we know': () => <Place site="taobao" host="item.taobao.com" />,
  'any shop': () => <Place site="generic" host="shop.example" />,
};
