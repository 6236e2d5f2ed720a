import { presentArea, presentEvent, presentVenue } from '../present/around.ts';
import { requireKnown } from '../read-request.ts';
import { listed, requireFound, type Handlers } from './call.ts';
import { anyIn } from './filter-provisions.ts';

/** What lies around and between the plans: relations, silences, areas, events, venues, actors, sources. */
export const handlersAround: Pick<
  Handlers,
  | 'listRelations'
  | 'getRelation'
  | 'listSilences'
  | 'getSilence'
  | 'listEvents'
  | 'getEvent'
  | 'listVenues'
  | 'getVenue'
  | 'listCooperationAreas'
  | 'getCooperationArea'
  | 'listActors'
  | 'getActor'
  | 'listSources'
  | 'getSource'
> = {
  listRelations: (call) => {
    const { catalogue, asked } = call;
    requireKnown('topic', asked.topic, catalogue.topics);
    requireKnown('plan', asked.plan, catalogue.plans);
    requireKnown('provision', asked.provision, catalogue.provisions);
    return listed(
      catalogue.dataset.relations.filter(
        ({ topic, type, sides }) =>
          anyIn(asked.topic, [topic]) &&
          anyIn(asked.type, [type]) &&
          anyIn(
            asked.plan,
            sides.map(({ plan }) => plan),
          ) &&
          anyIn(
            asked.provision,
            sides.flatMap(({ provisions }) => provisions),
          ),
      ),
      (relation) => relation,
      call,
    );
  },

  getRelation: ({ catalogue, place }) => requireFound(catalogue.relations.get(place)),

  listSilences: (call) => {
    const { catalogue, asked } = call;
    requireKnown('plan', asked.plan, catalogue.plans);
    requireKnown('topic', asked.topic, catalogue.topics);
    return listed(
      catalogue.dataset.silences.filter(
        ({ plan, topic }) => anyIn(asked.plan, [plan]) && anyIn(asked.topic, [topic]),
      ),
      (silence) => silence,
      call,
    );
  },

  getSilence: ({ catalogue, place }) => requireFound(catalogue.silences.get(place)),

  listEvents: (call) => {
    const { catalogue, asked } = call;
    requireKnown('topic', asked.topic, catalogue.topics);
    requireKnown('provision', asked.provision, catalogue.provisions);
    return listed(
      catalogue.dataset.events.filter(
        (event) =>
          anyIn(asked.topic, event.topics) &&
          anyIn(asked.provision, event.provisions) &&
          anyIn(asked.jurisdiction, [event.jurisdiction]) &&
          anyIn(asked.kind, [event.kind]) &&
          anyIn(asked.verification, [event.verification]),
      ),
      (event) => presentEvent(catalogue, event),
      call,
    );
  },

  getEvent: ({ catalogue, place }) =>
    presentEvent(catalogue, requireFound(catalogue.events.get(place))),

  listVenues: (call) =>
    listed(call.catalogue.dataset.venues, (venue) => presentVenue(call.catalogue, venue), call),

  getVenue: ({ catalogue, place }) =>
    presentVenue(catalogue, requireFound(catalogue.venues.get(place))),

  listCooperationAreas: (call) => {
    const { catalogue, asked } = call;
    requireKnown('topic', asked.topic, catalogue.topics);
    return listed(
      catalogue.dataset.cooperationAreas.filter(
        ({ topics, basis }) => anyIn(asked.topic, topics) && anyIn(asked.basis, [basis]),
      ),
      (area) => presentArea(catalogue, area),
      call,
    );
  },

  getCooperationArea: ({ catalogue, place }) =>
    presentArea(catalogue, requireFound(catalogue.cooperationAreas.get(place))),

  listActors: (call) => listed(call.catalogue.dataset.actors, (actor) => actor, call),

  getActor: ({ catalogue, place }) => requireFound(catalogue.actors.get(place)),

  listSources: (call) => listed(call.catalogue.dataset.sources, (source) => source, call),

  getSource: ({ catalogue, place }) => requireFound(catalogue.sources.get(place)),
};
