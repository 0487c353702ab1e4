import { kitPlaceOf } from "@/app/kit-forms";
import { ATOM } from "@/app/page-metadata";
import { siteOrigin } from "@/app/site-origin";
import type { Instant } from "@/lib/calendar/london-time";
import type { Catalogue, Vacancy } from "@/lib/catalogue/types";
import { closedWords } from "@/lib/catalogue/vacancy-words";
import { changesAtom } from "@/lib/feeds/changes-atom";
import { kitData } from "@/lib/feeds/data/kit-data";
import { vacanciesData, vacancyData } from "@/lib/feeds/data/vacancy-data";
import { closedCard } from "@/lib/feeds/kit/card";
import { vacancyAdvert } from "@/lib/feeds/kit/vacancy-advert";
import { vacanciesCsv } from "@/lib/feeds/vacancies/vacancies-csv";
import { embedPolicy } from "@/lib/policy/content-security-policy";
import { styleHash } from "@/lib/policy/style-hash";
import { KIT_FILES, UNDRAWN_KIT_FILES } from "@/lib/site/feeds";
import { memoize } from "@/lib/site/memoize";
import { keysOf } from "@/lib/site/register";
import { routes } from "@/lib/site/routes";
import {
  csvResponse,
  jsonResponse,
  publicResponse,
  refusalResponse,
  standaloneResponse,
  timed,
} from "./feed-responses";
import { UNDRAWN } from "./undrawn-kit-files";

type Answer = () => Response | Promise<Response>;

/** The files of a vacancy that is open: its data, and its kit. */
function openFiles(vacancy: Vacancy, today: string): readonly (readonly [address: string, Answer])[] {
  const { address } = vacancy;
  const kit = () => ({ advert: vacancyAdvert(vacancy, today), place: kitPlaceOf(address, today) });
  return [
    [routes.data(address), () => jsonResponse(vacancyData(vacancy, siteOrigin))],
    [
      routes.data(routes.share(address)),
      () => jsonResponse(kitData("vacancyShare", kit().advert, kit().place, vacancy)),
    ],
    ...UNDRAWN_KIT_FILES.map((file) => [routes.kit(address, file), () => UNDRAWN[file](kit())] as const),
  ];
}

/** The same of one that is over, and its pictures. Its card stays in pages of others, and says so there. */
function closedFiles(vacancy: Vacancy): readonly (readonly [address: string, Answer])[] {
  const { address } = vacancy;
  const card = () => {
    const { html, css } = closedCard(vacancy, siteOrigin);
    return standaloneResponse(html, embedPolicy(styleHash(css)), 410);
  };
  const over = () => refusalResponse(`${closedWords(vacancy)}\n`, 410);
  return [
    ...[routes.data(address), routes.data(routes.share(address)), routes.preview(address)].map(
      (file) => [file, over] as const,
    ),
    ...keysOf(KIT_FILES).map((file) => [routes.kit(address, file), file === "embed" ? card : over] as const),
  ];
}

/** Every file of councils that follows the clock, by its address: of vacancies that are open, and of those that are over. */
export const vacancyFiles = memoize((catalogue: Catalogue): ReadonlyMap<string, Answer> => {
  const { councils, today } = catalogue;
  return new Map(
    councils.flatMap((council): (readonly [string, Answer])[] => [
      [
        routes.data(routes.vacancies(council.slug)),
        () => jsonResponse(vacanciesData(council, siteOrigin, today)),
      ],
      [
        routes.vacanciesCsv(council.slug),
        () => csvResponse(vacanciesCsv(council, siteOrigin), `${council.slug}-vacancies`),
      ],
      [
        routes.changesAtom(council.slug),
        () => publicResponse(changesAtom(council, catalogue, siteOrigin), ATOM),
      ],
      ...council.vacancies.flatMap((vacancy) => openFiles(vacancy, today)),
      ...council.closedVacancies.flatMap(closedFiles),
    ]),
  );
});

/** Answers for a file of vacancies, as it is at the moment. */
export async function vacancyFile(request: Request, catalogue: Catalogue, now: Instant): Promise<Response> {
  const answer = await vacancyFiles(catalogue).get(new URL(request.url).pathname)?.();
  if (answer === undefined) return refusalResponse("There is no such file.\n", 404);
  return timed(answer, catalogue.until, now);
}
