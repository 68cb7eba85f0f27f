// Made by `npm run client` from the OpenAPI description; not to be edited.
export interface paths {
    "/embed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The page that makes a snippet
         * @description For people. Takes what /embed/frame takes; what cannot be used is named on the page, without a 400.
         */
        get: operations["getEmbedConfigurator"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/frame": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Content in a frame
         * @description A page of its own for an iframe, where scripts cannot be used.
         */
        get: operations["getEmbedFrame"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/frame.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Script that makes a frame as tall as its content */
        get: operations["getFrameScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/embed/v1.js": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Script of the element <nguon-hoc> */
        get: operations["getEmbedScript"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{kind}/{slug}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feed of a topic, organisation, edition or place */
        get: operations["getFeedAbout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/{list}.{format}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Feed of one type */
        get: operations["getFeed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/editions/{slug}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendar of an edition */
        get: operations["getEditionCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/events.ics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Calendar of all events */
        get: operations["getCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/feeds/news.ninjs.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For newsrooms: IPTC ninjs 3.1 */
        get: operations["getNinjs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers */
        get: operations["getLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Ready to serve */
        get: operations["getReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/media/{id}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A picture or file
         * @description Addresses come from "cover" and "file". Open only while something public shows the file; what stands at an address never changes.
         */
        get: operations["getMedia"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Measures for Prometheus */
        get: operations["getMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oembed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * oEmbed: a frame for an address
         * @description As oembed.com 1.0 says, of the type "rich". Other parameters are ignored.
         */
        get: operations["getOembed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/openapi.json": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** This description: OpenAPI 3.1 */
        get: operations["getDescription"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sitemap.xml": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Addresses for search engines */
        get: operations["getSitemap"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Articles: list
         * @description Newest first.
         */
        get: operations["listArticles"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/articles/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Articles: one */
        get: operations["getArticle"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes after a number
         * @description Every entry of the ledger after "since", in order, without gaps. With wait, the answer is held until something changes.
         */
        get: operations["listChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Changes as they happen
         * @description As /v1/changes, by server-sent events: one event "change" for each, its id the number. Resumed by Last-Event-ID.
         */
        get: operations["streamChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Documents: list
         * @description Issued last first.
         */
        get: operations["listDocuments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/documents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Documents: one */
        get: operations["getDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Editions: list
         * @description Newest first.
         */
        get: operations["listEditions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/editions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Editions: one */
        get: operations["getEdition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Events: list
         * @description Those not yet over, soonest first; from shows past ones too.
         */
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/events/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Events: one */
        get: operations["getEvent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/manifest": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Everything public, by id
         * @description Id, type, version and number of each: to check a copy.
         */
        get: operations["getManifest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Observances: list
         * @description By name.
         */
        get: operations["listObservances"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/observances/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Observances: one */
        get: operations["getObservance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Organisations: list
         * @description By name.
         */
        get: operations["listOrganisations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Organisations: one */
        get: operations["getOrganisation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Places: list
         * @description By name.
         */
        get: operations["listPlaces"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/places/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Places: one */
        get: operations["getPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search all types
         * @description Accents may be left out ("hoc tap" finds "học tập"); exact accents come first, then words in a row.
         */
        get: operations["search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Stories: list
         * @description Newest first.
         */
        get: operations["listStories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/stories/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Stories: one */
        get: operations["getStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Topics: list
         * @description In the order of the plan.
         */
        get: operations["listTopics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/topics/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Topics: one */
        get: operations["getTopic"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Article: {
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition: components["schemas"]["Ref"] | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /**
             * @description news, feature, guide, result, notice and others
             * @example news
             */
            kind: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "articles";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        ArticleFound: {
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition: components["schemas"]["Ref"] | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /**
             * @description news, feature, guide, result, notice and others
             * @example news
             */
            kind: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "articles";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        ArticleList: {
            data: (components["schemas"]["Article"] | components["schemas"]["ArticlePart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        ArticlePart: {
            /** @description Authors */
            authors?: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction?: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover?: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents?: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition?: components["schemas"]["Ref"] | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /**
             * @description news, feature, guide, result, notice and others
             * @example news
             */
            kind?: string;
            /** @enum {string} */
            lang?: "vi" | "en";
            /** @description Who answers for it */
            organisation?: components["schemas"]["Ref"] | null;
            /** @description Place */
            place?: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt?: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @description Where it was taken from */
            source?: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary?: string;
            /** @description Title */
            title?: string;
            /** @description Topics */
            topics?: components["schemas"]["Ref"][];
            /** @constant */
            type?: "articles";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url?: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
        };
        Body: {
            /** @description Clean HTML with whole addresses */
            html: string;
            /** @description Plain text, a paragraph a line */
            text: string;
        };
        Change: {
            /**
             * @description refresh: the item is the same, but something it shows (a topic's name, a credit) is not
             * @enum {string}
             */
            action: "publish" | "update" | "withdraw" | "refresh";
            /** Format: date-time */
            at: string;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description The item as it is now, with include=item; absent when it is not public any more: remove your copy */
            item?: components["schemas"]["Article"] | components["schemas"]["Story"] | components["schemas"]["Event"] | components["schemas"]["Edition"] | components["schemas"]["Document"] | components["schemas"]["Topic"] | components["schemas"]["Organisation"] | components["schemas"]["Place"] | components["schemas"]["Observance"];
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /** @enum {string} */
            type: "articles" | "stories" | "events" | "editions" | "documents" | "topics" | "organisations" | "places" | "observances";
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        Changes: {
            changes: (components["schemas"]["Change"] | components["schemas"]["MirroredChange"])[];
            /**
             * @description Newest entry of this node
             * @example 128
             */
            head: number;
            /**
             * @description Where to go on; keep it
             * @example /v1/changes?since=128
             */
            next: string;
        };
        Document: {
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description Day it takes effect */
            effectiveOn: string | null;
            /** @description The file */
            file: {
                bytes: number;
                name: string;
                type: string;
                /** Format: uri-reference */
                url: string;
            } | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Day of issue */
            issuedOn: string | null;
            /** @description Who issued it */
            issuer: string;
            /**
             * @description decision, plan and others
             * @example decision
             */
            kind: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /**
             * @description Number and mark
             * @example 1373/QĐ-TTg
             */
            number: string | null;
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "documents";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        DocumentFound: {
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description Day it takes effect */
            effectiveOn: string | null;
            /** @description The file */
            file: {
                bytes: number;
                name: string;
                type: string;
                /** Format: uri-reference */
                url: string;
            } | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Day of issue */
            issuedOn: string | null;
            /** @description Who issued it */
            issuer: string;
            /**
             * @description decision, plan and others
             * @example decision
             */
            kind: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /**
             * @description Number and mark
             * @example 1373/QĐ-TTg
             */
            number: string | null;
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "documents";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        DocumentList: {
            data: (components["schemas"]["Document"] | components["schemas"]["DocumentPart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        DocumentPart: {
            /** @description Authors */
            authors?: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction?: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover?: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents?: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description Day it takes effect */
            effectiveOn?: string | null;
            /** @description The file */
            file?: {
                bytes: number;
                name: string;
                type: string;
                /** Format: uri-reference */
                url: string;
            } | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /** @description Day of issue */
            issuedOn?: string | null;
            /** @description Who issued it */
            issuer?: string;
            /**
             * @description decision, plan and others
             * @example decision
             */
            kind?: string;
            /** @enum {string} */
            lang?: "vi" | "en";
            /**
             * @description Number and mark
             * @example 1373/QĐ-TTg
             */
            number?: string | null;
            /** @description Who answers for it */
            organisation?: components["schemas"]["Ref"] | null;
            /** @description Place */
            place?: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt?: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @description Where it was taken from */
            source?: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary?: string;
            /** @description Title */
            title?: string;
            /** @description Topics */
            topics?: components["schemas"]["Ref"][];
            /** @constant */
            type?: "documents";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url?: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
        };
        Edition: {
            /** @description The day itself */
            anchorDay: string | null;
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description Last day */
            endsOn: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who leads it */
            leads: components["schemas"]["Ref"][];
            /** @description Messages */
            messages: string[];
            /** @description The observance it is an edition of */
            observance: components["schemas"]["Ref"];
            /** @description Which one in the row */
            ordinal: number | null;
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description First day */
            startsOn: string | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "editions";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
            /**
             * @description Year
             * @example 2026
             */
            year: number;
        };
        EditionFound: {
            /** @description The day itself */
            anchorDay: string | null;
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description Last day */
            endsOn: string | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who leads it */
            leads: components["schemas"]["Ref"][];
            /** @description Messages */
            messages: string[];
            /** @description The observance it is an edition of */
            observance: components["schemas"]["Ref"];
            /** @description Which one in the row */
            ordinal: number | null;
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description First day */
            startsOn: string | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "editions";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
            /**
             * @description Year
             * @example 2026
             */
            year: number;
        };
        EditionList: {
            data: (components["schemas"]["Edition"] | components["schemas"]["EditionPart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        EditionPart: {
            /** @description The day itself */
            anchorDay?: string | null;
            /** @description Authors */
            authors?: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction?: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover?: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents?: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description Last day */
            endsOn?: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /** @enum {string} */
            lang?: "vi" | "en";
            /** @description Who leads it */
            leads?: components["schemas"]["Ref"][];
            /** @description Messages */
            messages?: string[];
            /** @description The observance it is an edition of */
            observance?: components["schemas"]["Ref"];
            /** @description Which one in the row */
            ordinal?: number | null;
            /** @description Who answers for it */
            organisation?: components["schemas"]["Ref"] | null;
            /** @description Place */
            place?: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt?: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @description Where it was taken from */
            source?: {
                name: string;
                url: string | null;
            } | null;
            /** @description First day */
            startsOn?: string | null;
            /** @description Summary */
            summary?: string;
            /** @description Title */
            title?: string;
            /** @description Topics */
            topics?: components["schemas"]["Ref"][];
            /** @constant */
            type?: "editions";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url?: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
            /**
             * @description Year
             * @example 2026
             */
            year?: number;
        };
        Event: {
            /** @description All day */
            allDay: boolean;
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description End
             */
            endsAt: string;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Organisers */
            organisers: components["schemas"]["Ref"][];
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /**
             * Format: date-time
             * @description Beginning
             */
            startsAt: string;
            /**
             * @description As planned, postponed or cancelled
             * @enum {string}
             */
            status: "scheduled" | "postponed" | "cancelled";
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "events";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /** @description Where it takes place */
            venue: {
                address: string | null;
                name: string;
            } | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        EventFound: {
            /** @description All day */
            allDay: boolean;
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description End
             */
            endsAt: string;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Organisers */
            organisers: components["schemas"]["Ref"][];
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /**
             * Format: date-time
             * @description Beginning
             */
            startsAt: string;
            /**
             * @description As planned, postponed or cancelled
             * @enum {string}
             */
            status: "scheduled" | "postponed" | "cancelled";
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "events";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /** @description Where it takes place */
            venue: {
                address: string | null;
                name: string;
            } | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        EventList: {
            data: (components["schemas"]["Event"] | components["schemas"]["EventPart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        EventPart: {
            /** @description All day */
            allDay?: boolean;
            /** @description Authors */
            authors?: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction?: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover?: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents?: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition?: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description End
             */
            endsAt?: string;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /** @enum {string} */
            lang?: "vi" | "en";
            /** @description Who answers for it */
            organisation?: components["schemas"]["Ref"] | null;
            /** @description Organisers */
            organisers?: components["schemas"]["Ref"][];
            /** @description Place */
            place?: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt?: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @description Where it was taken from */
            source?: {
                name: string;
                url: string | null;
            } | null;
            /**
             * Format: date-time
             * @description Beginning
             */
            startsAt?: string;
            /**
             * @description As planned, postponed or cancelled
             * @enum {string}
             */
            status?: "scheduled" | "postponed" | "cancelled";
            /** @description Summary */
            summary?: string;
            /** @description Title */
            title?: string;
            /** @description Topics */
            topics?: components["schemas"]["Ref"][];
            /** @constant */
            type?: "events";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url?: string;
            /** @description Where it takes place */
            venue?: {
                address: string | null;
                name: string;
            } | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
        };
        /** @description Only what was asked for with fields= */
        FoundPart: {
            aliases?: unknown;
            allDay?: unknown;
            anchorDay?: unknown;
            authors?: unknown;
            body?: unknown;
            code?: unknown;
            correction?: unknown;
            cover?: unknown;
            description?: unknown;
            documents?: unknown;
            edition?: unknown;
            effectiveOn?: unknown;
            endsAt?: unknown;
            endsOn?: unknown;
            file?: unknown;
            highlight?: unknown;
            id?: unknown;
            issuedOn?: unknown;
            issuer?: unknown;
            kind?: unknown;
            lang?: unknown;
            leads?: unknown;
            messages?: unknown;
            name?: unknown;
            number?: unknown;
            observance?: unknown;
            order?: unknown;
            ordinal?: unknown;
            organisation?: unknown;
            organisers?: unknown;
            paragraph?: unknown;
            parent?: unknown;
            people?: unknown;
            place?: unknown;
            publishedAt?: unknown;
            seq?: unknown;
            slug?: unknown;
            source?: unknown;
            startsAt?: unknown;
            startsOn?: unknown;
            status?: unknown;
            successors?: unknown;
            summary?: unknown;
            title?: unknown;
            topics?: unknown;
            type?: unknown;
            updatedAt?: unknown;
            url?: unknown;
            validFrom?: unknown;
            validTo?: unknown;
            venue?: unknown;
            version?: unknown;
            website?: unknown;
            year?: unknown;
        };
        Highlight: {
            /** @description HTML: the part of the text that shows most of it */
            text: string | null;
            /** @description HTML: the title with what was found in <mark> */
            title: string;
        };
        Manifest: {
            data: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                /**
                 * @description Number in the ledger; higher is newer
                 * @example 128
                 */
                seq: number;
                /** @enum {string} */
                type: "articles" | "stories" | "events" | "editions" | "documents" | "topics" | "organisations" | "places" | "observances";
                /**
                 * @description Counts publications, from 1
                 * @example 1
                 */
                version: number;
            }[];
            /**
             * @description Newest entry of this node
             * @example 128
             */
            head: number;
        };
        /** @description With include=snapshot, for another hub */
        MirroredChange: {
            /**
             * @description refresh: the item is the same, but something it shows (a topic's name, a credit) is not
             * @enum {string}
             */
            action: "publish" | "update" | "withdraw" | "refresh";
            /** Format: date-time */
            at: string;
            formerSlugs: string[];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            snapshot: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            type: "articles" | "stories" | "events" | "editions" | "documents" | "topics" | "organisations" | "places" | "observances";
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
            withdrawal: {
                [key: string]: unknown;
            } | null;
        };
        Notice: {
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Why it was taken back, to be shown in its place */
            notice: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            slug: string;
            title: string;
            /** @enum {string} */
            type: "articles" | "stories" | "events" | "editions" | "documents" | "topics" | "organisations" | "places" | "observances";
            /** Format: date-time */
            withdrawnAt: string;
        };
        Observance: {
            /**
             * @description Day of every year, as MM-DD
             * @example 04-21
             */
            anchorDay: string | null;
            /** @description Description */
            description: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Who leads it */
            leads: components["schemas"]["Ref"][];
            /** @description Name */
            name: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @constant */
            type: "observances";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        ObservanceFound: {
            /**
             * @description Day of every year, as MM-DD
             * @example 04-21
             */
            anchorDay: string | null;
            /** @description Description */
            description: string | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Who leads it */
            leads: components["schemas"]["Ref"][];
            /** @description Name */
            name: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @constant */
            type: "observances";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        ObservanceList: {
            data: (components["schemas"]["Observance"] | components["schemas"]["ObservancePart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        ObservancePart: {
            /**
             * @description Day of every year, as MM-DD
             * @example 04-21
             */
            anchorDay?: string | null;
            /** @description Description */
            description?: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /** @description Who leads it */
            leads?: components["schemas"]["Ref"][];
            /** @description Name */
            name?: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @constant */
            type?: "observances";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url?: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
        };
        Oembed: {
            /** @description The item's organisation */
            author_name?: string;
            /** @description Seconds it may be kept */
            cache_age: number;
            height: number;
            /** @description The frame, to be put in as it is */
            html: string;
            provider_name: string;
            provider_url: string;
            thumbnail_height?: number;
            thumbnail_url?: string;
            thumbnail_width?: number;
            title: string;
            /** @constant */
            type: "rich";
            /** @constant */
            version: "1.0";
            width: number;
        };
        Organisation: {
            /** @description Other names */
            aliases: string[];
            /** @description Description */
            description: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Kind */
            kind: string;
            /** @description Name */
            name: string;
            /** @description What it is part of */
            parent: components["schemas"]["Ref"] | null;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description What took its place */
            successors: components["schemas"]["Ref"][];
            /** @constant */
            type: "organisations";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /** @description Since */
            validFrom: string | null;
            /** @description Until; null while it stands */
            validTo: string | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
            /** @description Website */
            website: string | null;
        };
        OrganisationFound: {
            /** @description Other names */
            aliases: string[];
            /** @description Description */
            description: string | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Kind */
            kind: string;
            /** @description Name */
            name: string;
            /** @description What it is part of */
            parent: components["schemas"]["Ref"] | null;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description What took its place */
            successors: components["schemas"]["Ref"][];
            /** @constant */
            type: "organisations";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /** @description Since */
            validFrom: string | null;
            /** @description Until; null while it stands */
            validTo: string | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
            /** @description Website */
            website: string | null;
        };
        OrganisationList: {
            data: (components["schemas"]["Organisation"] | components["schemas"]["OrganisationPart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        OrganisationPart: {
            /** @description Other names */
            aliases?: string[];
            /** @description Description */
            description?: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /** @description Kind */
            kind?: string;
            /** @description Name */
            name?: string;
            /** @description What it is part of */
            parent?: components["schemas"]["Ref"] | null;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @description What took its place */
            successors?: components["schemas"]["Ref"][];
            /** @constant */
            type?: "organisations";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url?: string;
            /** @description Since */
            validFrom?: string | null;
            /** @description Until; null while it stands */
            validTo?: string | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
            /** @description Website */
            website?: string | null;
        };
        Picture: {
            /** @description What the picture shows, for who cannot see it */
            alt: string;
            caption: string | null;
            /** @description Credit, to be shown with it */
            credit: string;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            sizes: {
                height: number;
                type: string;
                /** Format: uri-reference */
                url: string;
                width: number;
            }[];
        };
        Place: {
            /** @description Other names */
            aliases: string[];
            /** @description Description */
            description: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Kind */
            kind: string;
            /** @description Name */
            name: string;
            /** @description What it is part of */
            parent: components["schemas"]["Ref"] | null;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description What took its place */
            successors: components["schemas"]["Ref"][];
            /** @constant */
            type: "places";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /** @description Since */
            validFrom: string | null;
            /** @description Until; null while it stands */
            validTo: string | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        PlaceFound: {
            /** @description Other names */
            aliases: string[];
            /** @description Description */
            description: string | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Kind */
            kind: string;
            /** @description Name */
            name: string;
            /** @description What it is part of */
            parent: components["schemas"]["Ref"] | null;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description What took its place */
            successors: components["schemas"]["Ref"][];
            /** @constant */
            type: "places";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /** @description Since */
            validFrom: string | null;
            /** @description Until; null while it stands */
            validTo: string | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        PlaceList: {
            data: (components["schemas"]["Place"] | components["schemas"]["PlacePart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        PlacePart: {
            /** @description Other names */
            aliases?: string[];
            /** @description Description */
            description?: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /** @description Kind */
            kind?: string;
            /** @description Name */
            name?: string;
            /** @description What it is part of */
            parent?: components["schemas"]["Ref"] | null;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @description What took its place */
            successors?: components["schemas"]["Ref"][];
            /** @constant */
            type?: "places";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url?: string;
            /** @description Since */
            validFrom?: string | null;
            /** @description Until; null while it stands */
            validTo?: string | null;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
        };
        Problem: {
            /** @description Why, and what to do */
            detail: string;
            /** @description Each bad parameter: its name, the value given and those allowed */
            parameters?: {
                allowed: string;
                name: string;
                value: string;
            }[];
            status: number;
            /** @description What happened */
            title: string;
            type: string;
        } & {
            [key: string]: unknown;
        };
        Ref: {
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            name: string;
            slug: string;
        };
        SearchResult: {
            data: (components["schemas"]["ArticleFound"] | components["schemas"]["StoryFound"] | components["schemas"]["EventFound"] | components["schemas"]["EditionFound"] | components["schemas"]["DocumentFound"] | components["schemas"]["TopicFound"] | components["schemas"]["OrganisationFound"] | components["schemas"]["PlaceFound"] | components["schemas"]["ObservanceFound"] | components["schemas"]["FoundPart"])[];
            /** @description Other words that find more */
            didYouMean: string | null;
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        Story: {
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition: components["schemas"]["Ref"] | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /**
             * @description A person, a practice or an initiative
             * @enum {string}
             */
            kind: "person" | "practice" | "initiative";
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Who it is about */
            people: {
                /** @description An invented person, who must be shown as such */
                illustration: boolean;
                name: string;
                role: string | null;
            }[];
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "stories";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        StoryFound: {
            /** @description Authors */
            authors: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition: components["schemas"]["Ref"] | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /**
             * @description A person, a practice or an initiative
             * @enum {string}
             */
            kind: "person" | "practice" | "initiative";
            /** @enum {string} */
            lang: "vi" | "en";
            /** @description Who answers for it */
            organisation: components["schemas"]["Ref"] | null;
            /** @description Who it is about */
            people: {
                /** @description An invented person, who must be shown as such */
                illustration: boolean;
                name: string;
                role: string | null;
            }[];
            /** @description Place */
            place: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @description Where it was taken from */
            source: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary: string;
            /** @description Title */
            title: string;
            /** @description Topics */
            topics: components["schemas"]["Ref"][];
            /** @constant */
            type: "stories";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        StoryList: {
            data: (components["schemas"]["Story"] | components["schemas"]["StoryPart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        StoryPart: {
            /** @description Authors */
            authors?: string[];
            /** @description The text; in lists only with include=body */
            body?: components["schemas"]["Body"];
            /** @description A correction, to be shown with it */
            correction?: {
                /** Format: date-time */
                at: string;
                note: string;
            } | null;
            /** @description Cover picture */
            cover?: components["schemas"]["Picture"] | null;
            /** @description Related documents */
            documents?: {
                /**
                 * @description Never changes
                 * @example 6718a2c4e1b2
                 */
                id: string;
                number: string | null;
                title: string;
                /** Format: uri-reference */
                url: string;
            }[];
            /** @description The edition it belongs to */
            edition?: components["schemas"]["Ref"] | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /**
             * @description A person, a practice or an initiative
             * @enum {string}
             */
            kind?: "person" | "practice" | "initiative";
            /** @enum {string} */
            lang?: "vi" | "en";
            /** @description Who answers for it */
            organisation?: components["schemas"]["Ref"] | null;
            /** @description Who it is about */
            people?: {
                /** @description An invented person, who must be shown as such */
                illustration: boolean;
                name: string;
                role: string | null;
            }[];
            /** @description Place */
            place?: components["schemas"]["Ref"] | null;
            /**
             * Format: date-time
             * @description First publication; never moves
             */
            publishedAt?: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @description Where it was taken from */
            source?: {
                name: string;
                url: string | null;
            } | null;
            /** @description Summary */
            summary?: string;
            /** @description Title */
            title?: string;
            /** @description Topics */
            topics?: components["schemas"]["Ref"][];
            /** @constant */
            type?: "stories";
            /**
             * Format: date-time
             * @description Publication of this version
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Where readers find it
             */
            url?: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
        };
        Topic: {
            /**
             * @description The plan's own mark
             * @example II.1.a
             */
            code: string;
            /** @description Description */
            description: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Name */
            name: string;
            /** @description Place in the order */
            order: number;
            /** @description The plan's paragraph, word for word */
            paragraph: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @constant */
            type: "topics";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        TopicFound: {
            /**
             * @description The plan's own mark
             * @example II.1.a
             */
            code: string;
            /** @description Description */
            description: string | null;
            highlight: components["schemas"]["Highlight"];
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id: string;
            /** @description Name */
            name: string;
            /** @description Place in the order */
            order: number;
            /** @description The plan's paragraph, word for word */
            paragraph: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug: string;
            /** @constant */
            type: "topics";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version: number;
        };
        TopicList: {
            data: (components["schemas"]["Topic"] | components["schemas"]["TopicPart"])[];
            /**
             * @description Address of the next page; null on the last
             * @example /v1/articles?cursor=…
             */
            next: string | null;
        };
        /** @description Only what was asked for with fields= */
        TopicPart: {
            /**
             * @description The plan's own mark
             * @example II.1.a
             */
            code?: string;
            /** @description Description */
            description?: string | null;
            /**
             * @description Never changes
             * @example 6718a2c4e1b2
             */
            id?: string;
            /** @description Name */
            name?: string;
            /** @description Place in the order */
            order?: number;
            /** @description The plan's paragraph, word for word */
            paragraph?: string;
            /**
             * @description Number in the ledger; higher is newer
             * @example 128
             */
            seq?: number;
            /**
             * @description Part of the address; a former one leads on
             * @example day-manh-hoc-tap-suot-doi
             */
            slug?: string;
            /** @constant */
            type?: "topics";
            /**
             * Format: date-time
             * @description When this version was saved
             */
            updatedAt?: string;
            /**
             * Format: uri-reference
             * @description Its address in the API
             */
            url?: string;
            /**
             * @description Counts publications, from 1
             * @example 1
             */
            version?: number;
        };
    };
    responses: {
        /** @description The key is wrong, has expired or was revoked */
        BadKey: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Vary: components["headers"]["Vary"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description An unknown parameter or a bad value; each is named */
        BadParameter: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The key does not open this, or not from this origin */
        Forbidden: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Vary: components["headers"]["Vary"];
                "WWW-Authenticate": components["headers"]["WWW-Authenticate"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Nothing public stands there; drafts and what never existed look alike */
        Missing: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                "Last-Modified": components["headers"]["Last-Modified"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The address has changed, or readers are sent on after a withdrawal */
        Moved: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Last-Modified": components["headers"]["Last-Modified"];
                Link: components["headers"]["Link"];
                Location: components["headers"]["Location"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Not yet at min-seq, or not ready */
        NotYet: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Too many requests; wait as Retry-After says */
        TooMany: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                "Retry-After": components["headers"]["Retry-After"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Unchanged since the copy you have */
        Unchanged: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                ETag: components["headers"]["ETag"];
                "Last-Modified": components["headers"]["Last-Modified"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description Something unexpected */
        Unexpected: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Withdrawn; "reason" says why. Remove your copy */
        Withdrawn: {
            headers: {
                "Cache-Control": components["headers"]["Cache-Control"];
                "Content-Language": components["headers"]["Content-Language"];
                "Last-Modified": components["headers"]["Last-Modified"];
                Link: components["headers"]["Link"];
                RateLimit: components["headers"]["RateLimit"];
                "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                Vary: components["headers"]["Vary"];
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "status": 400,
                 *       "title": "Tham số không hợp lệ",
                 *       "detail": "limit: nhận được \"1000\"; chấp nhận: một số nguyên từ 1 đến 100.",
                 *       "parameters": [
                 *         {
                 *           "name": "limit",
                 *           "value": "1000",
                 *           "allowed": "một số nguyên từ 1 đến 100"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: {
        /**
         * @description Parts can be asked for
         * @example bytes
         */
        "Accept-Ranges": string;
        /**
         * @description How long a copy may be used; never beyond the next scheduled change
         * @example public, max-age=5, s-maxage=5, stale-while-revalidate=30, stale-if-error=86400
         */
        "Cache-Control": string;
        /**
         * @description Shown at once or saved
         * @example inline
         */
        "Content-Disposition": string;
        /**
         * @description Language of the message
         * @example vi
         */
        "Content-Language": string;
        /**
         * @description Which part it is
         * @example bytes 0-99/1482003
         */
        "Content-Range": string;
        /**
         * @description Tag of the content; send it as If-None-Match to get 304
         * @example "sKM1v0bZ2Yc4mS1u5nqD0A"
         */
        ETag: string;
        /**
         * @description When something last changed
         * @example Tue, 21 Apr 2026 01:00:00 GMT
         */
        "Last-Modified": string;
        /**
         * @description The next page, feeds of the same, this description and its documentation
         * @example </v1/articles?cursor=…>; rel="next"
         */
        Link: string;
        /**
         * @description Where to go
         * @example /v1/articles/dia-chi-moi
         */
        Location: string;
        /**
         * @description What is left, and for how long
         * @example "anonymous";r=598;t=42
         */
        RateLimit: string;
        /**
         * @description The limit that applies
         * @example "anonymous";q=600;w=60
         */
        "RateLimit-Policy": string;
        /**
         * @description Seconds to wait
         * @example 2
         */
        "Retry-After": string;
        /**
         * @description What the answer depends on
         * @example Accept-Encoding
         */
        Vary: string;
        /**
         * @description What is wrong with the key (RFC 6750)
         * @example Bearer realm="Nguon Hoc", error="invalid_token"
         */
        "WWW-Authenticate": string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEmbedConfigurator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Choices and a preview */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Unchanged since the copy you have */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getEmbedFrame: {
        parameters: {
            query?: {
                /**
                 * @description Colour of links. Allowed: a colour such as #0B5D51.
                 * @example #0B5D51
                 */
                accent?: string;
                /**
                 * @description Colour behind. Allowed: a colour such as #0B5D51.
                 * @example #FFFFFF
                 */
                background?: string;
                /** @description Whose pages alone may frame it. Allowed: the id of a consumer. */
                consumer?: string;
                /**
                 * @description How many at most. Allowed: a whole number from 1 to 20.
                 * @example 5
                 */
                count?: number;
                /** @description Words above. Allowed: at most 200 characters. */
                heading?: string;
                /** @description One item in place of a list. Allowed: type and id, such as articles/ngay-sach. */
                item?: string;
                /**
                 * @description Language. Allowed: vi, en.
                 * @example vi
                 */
                lang?: "vi" | "en";
                /**
                 * @description How it is laid out. Allowed: list, cards, compact.
                 * @example list
                 */
                layout?: "list" | "cards" | "compact";
                /** @description Of these organisations alone. Allowed: ids or slugs between commas. */
                organisation?: string;
                /** @description Of these places alone. Allowed: ids or slugs between commas. */
                place?: string;
                /**
                 * @description What is shown beside titles. Allowed: none, or some of: picture, summary, date.
                 * @example [
                 *       "picture",
                 *       "summary",
                 *       "date"
                 *     ]
                 */
                show?: ("picture" | "summary" | "date" | "none")[];
                /**
                 * @description Size of the text in pixels. Allowed: a whole number from 14 to 24.
                 * @example 16
                 */
                size?: number;
                /**
                 * @description Colour of the text. Allowed: a colour such as #0B5D51.
                 * @example #1D2433
                 */
                text?: string;
                /** @description Of these topics alone. Allowed: ids or slugs between commas. */
                topic?: string;
                /**
                 * @description What is listed. Allowed: articles, stories, events, documents.
                 * @example articles
                 */
                type?: "articles" | "stories" | "events" | "documents";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Unchanged since the copy you have */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The item has another address */
            308: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description An unknown parameter or a bad value */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description No such item: a page that says so; or no such consumer */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
            /** @description Withdrawn: a page that says so */
            410: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                    "text/html": string;
                };
            };
        };
    };
    getFrameScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JavaScript */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description Unchanged since the copy you have */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getEmbedScript: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description JavaScript */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/javascript": string;
                };
            };
            /** @description Unchanged since the copy you have */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    getFeedAbout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description RSS 2.0, Atom or JSON Feed
                 * @example rss
                 */
                format: "rss" | "atom" | "json";
                /**
                 * @description By what
                 * @example topics
                 */
                kind: "topics" | "organisations" | "editions" | "places";
                /**
                 * @description Its slug
                 * @example thoi-quen-tu-hoc
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest 50, with text and pictures */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                    "application/feed+json": unknown;
                    "application/rss+xml": string;
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            429: components["responses"]["TooMany"];
        };
    };
    getFeed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description RSS 2.0, Atom or JSON Feed
                 * @example rss
                 */
                format: "rss" | "atom" | "json";
                /**
                 * @description Which list
                 * @example articles
                 */
                list: "articles" | "stories" | "events";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest 50, with text and pictures */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/atom+xml": string;
                    "application/feed+json": unknown;
                    "application/rss+xml": string;
                };
            };
            304: components["responses"]["Unchanged"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            429: components["responses"]["TooMany"];
        };
    };
    getEditionCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Its slug
                 * @example ngay-sach-2026
                 */
                slug: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            429: components["responses"]["TooMany"];
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description iCalendar; cancelled and withdrawn events stay a year as cancelled */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            304: components["responses"]["Unchanged"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    getNinjs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": unknown;
                };
            };
            304: components["responses"]["Unchanged"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    getLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    "application/json": {
                        status: string;
                    };
                };
            };
        };
    };
    getReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Yes */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok",
                     *       "checks": {
                     *         "readModel": {
                     *           "ok": true,
                     *           "head": 128
                     *         }
                     *       }
                     *     }
                     */
                    "application/json": {
                        checks: {
                            [key: string]: {
                                ok: boolean;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                        /** @enum {string} */
                        status: "ok" | "degraded" | "unavailable";
                    };
                };
            };
            /** @description Not ready */
            503: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checks: {
                            [key: string]: {
                                ok: boolean;
                            } & {
                                [key: string]: unknown;
                            };
                        };
                        /** @enum {string} */
                        status: "ok" | "degraded" | "unavailable";
                    };
                };
            };
        };
    };
    getMedia: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description Id of the file
                 * @example sach
                 */
                id: string;
                /**
                 * @description Its name
                 * @example sach-card.webp
                 */
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file */
            200: {
                headers: {
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description The part asked for */
            206: {
                headers: {
                    "Accept-Ranges": components["headers"]["Accept-Ranges"];
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    "Content-Range": components["headers"]["Content-Range"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    [name: string]: unknown;
                };
                content: {
                    "*/*": unknown;
                };
            };
            /** @description Unchanged since the copy you have */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Disposition": components["headers"]["Content-Disposition"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            404: components["responses"]["Missing"];
        };
    };
    getMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Prometheus' text format */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            304: components["responses"]["Unchanged"];
        };
    };
    getOembed: {
        parameters: {
            query: {
                /**
                 * @description Form of the answer, json unless said. Allowed: json, xml.
                 * @example json
                 */
                format?: "json" | "xml";
                /**
                 * @description Tallest the frame may be, in pixels. Allowed: a whole number from 1 to 99999.
                 * @example 600
                 */
                maxheight?: number;
                /**
                 * @description Widest the frame may be, in pixels. Allowed: a whole number from 1 to 99999.
                 * @example 600
                 */
                maxwidth?: number;
                /**
                 * @description Address of the item's page, on the hub or on its organisation's portal. Allowed: the whole address of an item.
                 * @example https://hub.example.vn/p/articles/thu-vien-mo-cua
                 */
                url: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The frame and what it shows */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "version": "1.0",
                     *       "type": "rich",
                     *       "title": "Thư viện mở cửa suốt tuần",
                     *       "author_name": "Thư viện tỉnh",
                     *       "provider_name": "Nguồn Học",
                     *       "provider_url": "https://hub.example.vn/",
                     *       "cache_age": 300,
                     *       "html": "<iframe src=\"https://hub.example.vn/embed/frame?item=articles%2F6718a2c4e2a1\" width=\"600\" height=\"638\" …></iframe>",
                     *       "width": 600,
                     *       "height": 638
                     *     }
                     */
                    "application/json": components["schemas"]["Oembed"];
                    "text/xml": string;
                };
            };
            /** @description Unchanged since the copy you have */
            304: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A parameter is missing or bad */
            400: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Nothing public stands there */
            404: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description Withdrawn; "reason" says why */
            410: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
            /** @description There is no such format */
            501: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    "Content-Language": components["headers"]["Content-Language"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDescription: {
        parameters: {
            query?: {
                /**
                 * @description Language of the descriptions; Vietnamese unless said. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The description */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    Link: components["headers"]["Link"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        openapi: string;
                    } & {
                        [key: string]: unknown;
                    };
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
        };
    };
    getSitemap: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A sitemap, or an index of them */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    "application/xml": string;
                };
            };
            304: components["responses"]["Unchanged"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
        };
    };
    listArticles: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /** @description Edition. Allowed: ids or slugs between commas, at most 50. */
                edition?: string[];
                /**
                 * @description Featured ones only, or all others. Allowed: true or false.
                 * @example true
                 */
                featured?: boolean;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, kind, edition.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "kind" | "edition")[];
                /**
                 * @description From this day on, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /** @description Kind. Allowed: ids or slugs between commas, at most 50. */
                kind?: string[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /** @description Observance, all its editions. Allowed: ids or slugs between commas, at most 50. */
                observance?: string[];
                /**
                 * @description Organisation. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "hoi-khuyen-hoc-tinh"
                 *     ]
                 */
                organisation?: string[];
                /** @description Place, with those before and after a merger. Allowed: ids or slugs between commas, at most 50. */
                place?: string[];
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
                /**
                 * @description Up to this day, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-12-31
                 */
                to?: string;
                /**
                 * @description Topic. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "thoi-quen-tu-hoc"
                 *     ]
                 */
                topic?: string[];
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "articles",
                     *           "id": "6718a2c4e2a1",
                     *           "slug": "thu-vien-mo-cua",
                     *           "url": "https://hub.example.vn/p/articles/thu-vien-mo-cua",
                     *           "lang": "vi",
                     *           "title": "Thư viện mở cửa suốt tuần",
                     *           "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *           "topics": [
                     *             {
                     *               "id": "6718a2c4e1b2",
                     *               "slug": "thoi-quen-tu-hoc",
                     *               "name": "Xây dựng thói quen tự học"
                     *             }
                     *           ],
                     *           "organisation": {
                     *             "id": "6718a2c4e1c7",
                     *             "slug": "thu-vien-tinh",
                     *             "name": "Thư viện tỉnh"
                     *           },
                     *           "place": {
                     *             "id": "6718a2c4e1d0",
                     *             "slug": "phuong-phu-ly",
                     *             "name": "Phường Phủ Lý"
                     *           },
                     *           "authors": [
                     *             "Minh An"
                     *           ],
                     *           "source": null,
                     *           "documents": [],
                     *           "cover": {
                     *             "id": "6718a2c4e3b5",
                     *             "alt": "Bạn đọc trẻ bên kệ sách",
                     *             "credit": "Thư viện tỉnh",
                     *             "caption": null,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *                 "width": 640,
                     *                 "height": 360,
                     *                 "type": "image/webp"
                     *               }
                     *             ]
                     *           },
                     *           "publishedAt": "2026-04-20T08:00:00+07:00",
                     *           "updatedAt": "2026-04-20T08:00:00+07:00",
                     *           "version": 1,
                     *           "seq": 128,
                     *           "correction": null,
                     *           "kind": "news",
                     *           "edition": {
                     *             "id": "6718a2c4e1f3",
                     *             "slug": "ngay-sach-2026",
                     *             "name": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ArticleList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getArticle: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, kind, edition.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "kind" | "edition")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example thu-vien-mo-cua
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item with its text; or, where a withdrawal leaves a notice, that notice alone */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "articles",
                     *       "id": "6718a2c4e2a1",
                     *       "slug": "thu-vien-mo-cua",
                     *       "url": "https://hub.example.vn/p/articles/thu-vien-mo-cua",
                     *       "lang": "vi",
                     *       "title": "Thư viện mở cửa suốt tuần",
                     *       "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *       "body": {
                     *         "html": "<p>Thư viện tỉnh mở cửa từ 08:00.</p>",
                     *         "text": "Thư viện tỉnh mở cửa từ 08:00."
                     *       },
                     *       "topics": [
                     *         {
                     *           "id": "6718a2c4e1b2",
                     *           "slug": "thoi-quen-tu-hoc",
                     *           "name": "Xây dựng thói quen tự học"
                     *         }
                     *       ],
                     *       "organisation": {
                     *         "id": "6718a2c4e1c7",
                     *         "slug": "thu-vien-tinh",
                     *         "name": "Thư viện tỉnh"
                     *       },
                     *       "place": {
                     *         "id": "6718a2c4e1d0",
                     *         "slug": "phuong-phu-ly",
                     *         "name": "Phường Phủ Lý"
                     *       },
                     *       "authors": [
                     *         "Minh An"
                     *       ],
                     *       "source": null,
                     *       "documents": [],
                     *       "cover": {
                     *         "id": "6718a2c4e3b5",
                     *         "alt": "Bạn đọc trẻ bên kệ sách",
                     *         "credit": "Thư viện tỉnh",
                     *         "caption": null,
                     *         "sizes": [
                     *           {
                     *             "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *             "width": 640,
                     *             "height": 360,
                     *             "type": "image/webp"
                     *           }
                     *         ]
                     *       },
                     *       "publishedAt": "2026-04-20T08:00:00+07:00",
                     *       "updatedAt": "2026-04-20T08:00:00+07:00",
                     *       "version": 1,
                     *       "seq": 128,
                     *       "correction": null,
                     *       "kind": "news",
                     *       "edition": {
                     *         "id": "6718a2c4e1f3",
                     *         "slug": "ngay-sach-2026",
                     *         "name": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Article"] | components["schemas"]["ArticlePart"] | components["schemas"]["Notice"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listChanges: {
        parameters: {
            query?: {
                /**
                 * @description item: with the item as it is now; snapshot: what another hub needs to show the same. Allowed: one or more of: item, snapshot.
                 * @example [
                 *       "item"
                 *     ]
                 */
                include?: ("item" | "snapshot")[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Entries a page; 100 unless said. Allowed: a whole number from 1 to 1000.
                 * @example 1000
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /**
                 * @description What comes after this entry of the ledger; 0: from the beginning, which rebuilds all that is public. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 0
                 */
                since?: number;
                /**
                 * @description Seconds to hold the answer until something changes. Allowed: a whole number from 0 to 25.
                 * @example 25
                 */
                wait?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The changes; keep "next" to go on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "changes": [
                     *         {
                     *           "seq": 128,
                     *           "action": "publish",
                     *           "type": "articles",
                     *           "id": "6718a2c4e2a1",
                     *           "version": 1,
                     *           "at": "2026-04-20T08:00:00+07:00",
                     *           "item": {
                     *             "type": "articles",
                     *             "id": "6718a2c4e2a1",
                     *             "slug": "thu-vien-mo-cua",
                     *             "url": "https://hub.example.vn/p/articles/thu-vien-mo-cua",
                     *             "lang": "vi",
                     *             "title": "Thư viện mở cửa suốt tuần",
                     *             "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *             "body": {
                     *               "html": "<p>Thư viện tỉnh mở cửa từ 08:00.</p>",
                     *               "text": "Thư viện tỉnh mở cửa từ 08:00."
                     *             },
                     *             "topics": [
                     *               {
                     *                 "id": "6718a2c4e1b2",
                     *                 "slug": "thoi-quen-tu-hoc",
                     *                 "name": "Xây dựng thói quen tự học"
                     *               }
                     *             ],
                     *             "organisation": {
                     *               "id": "6718a2c4e1c7",
                     *               "slug": "thu-vien-tinh",
                     *               "name": "Thư viện tỉnh"
                     *             },
                     *             "place": {
                     *               "id": "6718a2c4e1d0",
                     *               "slug": "phuong-phu-ly",
                     *               "name": "Phường Phủ Lý"
                     *             },
                     *             "authors": [
                     *               "Minh An"
                     *             ],
                     *             "source": null,
                     *             "documents": [],
                     *             "cover": {
                     *               "id": "6718a2c4e3b5",
                     *               "alt": "Bạn đọc trẻ bên kệ sách",
                     *               "credit": "Thư viện tỉnh",
                     *               "caption": null,
                     *               "sizes": [
                     *                 {
                     *                   "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *                   "width": 640,
                     *                   "height": 360,
                     *                   "type": "image/webp"
                     *                 }
                     *               ]
                     *             },
                     *             "publishedAt": "2026-04-20T08:00:00+07:00",
                     *             "updatedAt": "2026-04-20T08:00:00+07:00",
                     *             "version": 1,
                     *             "seq": 128,
                     *             "correction": null,
                     *             "kind": "news",
                     *             "edition": {
                     *               "id": "6718a2c4e1f3",
                     *               "slug": "ngay-sach-2026",
                     *               "name": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026"
                     *             }
                     *           }
                     *         }
                     *       ],
                     *       "next": "/v1/changes?since=128",
                     *       "head": 128
                     *     }
                     */
                    "application/json": components["schemas"]["Changes"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    streamChanges: {
        parameters: {
            query?: {
                /**
                 * @description With the item as it is now. Allowed: one or more of: item.
                 * @example [
                 *       "item"
                 *     ]
                 */
                include?: "item"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /**
                 * @description What comes after this entry of the ledger; 0: from the beginning, which rebuilds all that is public. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 0
                 */
                since?: number;
            };
            header?: {
                /**
                 * @description The last number received; browsers send it by themselves when they come back. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 0
                 */
                "Last-Event-ID"?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A stream of events, without end */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example id: 128
                     *     event: change
                     *     data: {"seq":128,"action":"publish","type":"articles","id":"6718a2c4e2a1","version":1,"at":"2026-04-20T08:00:00+07:00"}
                     */
                    "text/event-stream": string;
                };
            };
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listDocuments: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /** @description Edition. Allowed: ids or slugs between commas, at most 50. */
                edition?: string[];
                /**
                 * @description Featured ones only, or all others. Allowed: true or false.
                 * @example true
                 */
                featured?: boolean;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, kind, number, issuer, issuedOn, effectiveOn, file.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "kind" | "number" | "issuer" | "issuedOn" | "effectiveOn" | "file")[];
                /**
                 * @description From this day on, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /** @description Kind. Allowed: ids or slugs between commas, at most 50. */
                kind?: string[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /** @description Observance, all its editions. Allowed: ids or slugs between commas, at most 50. */
                observance?: string[];
                /**
                 * @description Organisation. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "hoi-khuyen-hoc-tinh"
                 *     ]
                 */
                organisation?: string[];
                /** @description Place, with those before and after a merger. Allowed: ids or slugs between commas, at most 50. */
                place?: string[];
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
                /**
                 * @description Up to this day, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-12-31
                 */
                to?: string;
                /**
                 * @description Topic. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "thoi-quen-tu-hoc"
                 *     ]
                 */
                topic?: string[];
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "documents",
                     *           "id": "6718a2c4e2a1",
                     *           "slug": "quyet-dinh-1373-qd-ttg",
                     *           "url": "https://hub.example.vn/p/documents/quyet-dinh-1373-qd-ttg",
                     *           "lang": "vi",
                     *           "title": "Phê duyệt Đề án Xây dựng xã hội học tập giai đoạn 2021 - 2030",
                     *           "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *           "topics": [
                     *             {
                     *               "id": "6718a2c4e1b2",
                     *               "slug": "thoi-quen-tu-hoc",
                     *               "name": "Xây dựng thói quen tự học"
                     *             }
                     *           ],
                     *           "organisation": {
                     *             "id": "6718a2c4e1c7",
                     *             "slug": "thu-vien-tinh",
                     *             "name": "Thư viện tỉnh"
                     *           },
                     *           "place": {
                     *             "id": "6718a2c4e1d0",
                     *             "slug": "phuong-phu-ly",
                     *             "name": "Phường Phủ Lý"
                     *           },
                     *           "authors": [
                     *             "Minh An"
                     *           ],
                     *           "source": null,
                     *           "documents": [],
                     *           "cover": {
                     *             "id": "6718a2c4e3b5",
                     *             "alt": "Bạn đọc trẻ bên kệ sách",
                     *             "credit": "Thư viện tỉnh",
                     *             "caption": null,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *                 "width": 640,
                     *                 "height": 360,
                     *                 "type": "image/webp"
                     *               }
                     *             ]
                     *           },
                     *           "publishedAt": "2026-04-20T08:00:00+07:00",
                     *           "updatedAt": "2026-04-20T08:00:00+07:00",
                     *           "version": 1,
                     *           "seq": 128,
                     *           "correction": null,
                     *           "kind": "decision",
                     *           "number": "1373/QĐ-TTg",
                     *           "issuer": "Thủ tướng Chính phủ",
                     *           "issuedOn": "2021-07-30",
                     *           "effectiveOn": "2021-07-30",
                     *           "file": {
                     *             "url": "https://hub.example.vn/media/6718a2c4e4c8/1373.pdf",
                     *             "name": "1373.pdf",
                     *             "type": "application/pdf",
                     *             "bytes": 1482003
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["DocumentList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getDocument: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, kind, number, issuer, issuedOn, effectiveOn, file.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "kind" | "number" | "issuer" | "issuedOn" | "effectiveOn" | "file")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example quyet-dinh-1373-qd-ttg
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item with its text; or, where a withdrawal leaves a notice, that notice alone */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "documents",
                     *       "id": "6718a2c4e2a1",
                     *       "slug": "quyet-dinh-1373-qd-ttg",
                     *       "url": "https://hub.example.vn/p/documents/quyet-dinh-1373-qd-ttg",
                     *       "lang": "vi",
                     *       "title": "Phê duyệt Đề án Xây dựng xã hội học tập giai đoạn 2021 - 2030",
                     *       "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *       "body": {
                     *         "html": "<p>Thư viện tỉnh mở cửa từ 08:00.</p>",
                     *         "text": "Thư viện tỉnh mở cửa từ 08:00."
                     *       },
                     *       "topics": [
                     *         {
                     *           "id": "6718a2c4e1b2",
                     *           "slug": "thoi-quen-tu-hoc",
                     *           "name": "Xây dựng thói quen tự học"
                     *         }
                     *       ],
                     *       "organisation": {
                     *         "id": "6718a2c4e1c7",
                     *         "slug": "thu-vien-tinh",
                     *         "name": "Thư viện tỉnh"
                     *       },
                     *       "place": {
                     *         "id": "6718a2c4e1d0",
                     *         "slug": "phuong-phu-ly",
                     *         "name": "Phường Phủ Lý"
                     *       },
                     *       "authors": [
                     *         "Minh An"
                     *       ],
                     *       "source": null,
                     *       "documents": [],
                     *       "cover": {
                     *         "id": "6718a2c4e3b5",
                     *         "alt": "Bạn đọc trẻ bên kệ sách",
                     *         "credit": "Thư viện tỉnh",
                     *         "caption": null,
                     *         "sizes": [
                     *           {
                     *             "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *             "width": 640,
                     *             "height": 360,
                     *             "type": "image/webp"
                     *           }
                     *         ]
                     *       },
                     *       "publishedAt": "2026-04-20T08:00:00+07:00",
                     *       "updatedAt": "2026-04-20T08:00:00+07:00",
                     *       "version": 1,
                     *       "seq": 128,
                     *       "correction": null,
                     *       "kind": "decision",
                     *       "number": "1373/QĐ-TTg",
                     *       "issuer": "Thủ tướng Chính phủ",
                     *       "issuedOn": "2021-07-30",
                     *       "effectiveOn": "2021-07-30",
                     *       "file": {
                     *         "url": "https://hub.example.vn/media/6718a2c4e4c8/1373.pdf",
                     *         "name": "1373.pdf",
                     *         "type": "application/pdf",
                     *         "bytes": 1482003
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Document"] | components["schemas"]["DocumentPart"] | components["schemas"]["Notice"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listEditions: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /** @description Edition. Allowed: ids or slugs between commas, at most 50. */
                edition?: string[];
                /**
                 * @description Featured ones only, or all others. Allowed: true or false.
                 * @example true
                 */
                featured?: boolean;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, observance, year, ordinal, anchorDay, startsOn, endsOn, messages, leads.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "observance" | "year" | "ordinal" | "anchorDay" | "startsOn" | "endsOn" | "messages" | "leads")[];
                /**
                 * @description From this day on, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /** @description Observance, all its editions. Allowed: ids or slugs between commas, at most 50. */
                observance?: string[];
                /**
                 * @description Organisation. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "hoi-khuyen-hoc-tinh"
                 *     ]
                 */
                organisation?: string[];
                /** @description Place, with those before and after a merger. Allowed: ids or slugs between commas, at most 50. */
                place?: string[];
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
                /**
                 * @description Up to this day, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-12-31
                 */
                to?: string;
                /**
                 * @description Topic. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "thoi-quen-tu-hoc"
                 *     ]
                 */
                topic?: string[];
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "editions",
                     *           "id": "6718a2c4e2a1",
                     *           "slug": "ngay-sach-2026",
                     *           "url": "https://hub.example.vn/p/editions/ngay-sach-2026",
                     *           "lang": "vi",
                     *           "title": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026",
                     *           "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *           "topics": [
                     *             {
                     *               "id": "6718a2c4e1b2",
                     *               "slug": "thoi-quen-tu-hoc",
                     *               "name": "Xây dựng thói quen tự học"
                     *             }
                     *           ],
                     *           "organisation": {
                     *             "id": "6718a2c4e1c7",
                     *             "slug": "thu-vien-tinh",
                     *             "name": "Thư viện tỉnh"
                     *           },
                     *           "place": {
                     *             "id": "6718a2c4e1d0",
                     *             "slug": "phuong-phu-ly",
                     *             "name": "Phường Phủ Lý"
                     *           },
                     *           "authors": [
                     *             "Minh An"
                     *           ],
                     *           "source": null,
                     *           "documents": [],
                     *           "cover": {
                     *             "id": "6718a2c4e3b5",
                     *             "alt": "Bạn đọc trẻ bên kệ sách",
                     *             "credit": "Thư viện tỉnh",
                     *             "caption": null,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *                 "width": 640,
                     *                 "height": 360,
                     *                 "type": "image/webp"
                     *               }
                     *             ]
                     *           },
                     *           "publishedAt": "2026-04-20T08:00:00+07:00",
                     *           "updatedAt": "2026-04-20T08:00:00+07:00",
                     *           "version": 1,
                     *           "seq": 128,
                     *           "correction": null,
                     *           "observance": {
                     *             "id": "6718a2c4e0a9",
                     *             "slug": "ngay-sach",
                     *             "name": "Ngày Sách và Văn hóa đọc Việt Nam"
                     *           },
                     *           "year": 2026,
                     *           "ordinal": 5,
                     *           "anchorDay": "2026-04-21",
                     *           "startsOn": "2026-04-15",
                     *           "endsOn": "2026-05-02",
                     *           "messages": [
                     *             "Sách cho tôi, cho bạn"
                     *           ],
                     *           "leads": [
                     *             {
                     *               "id": "6718a2c4e1c7",
                     *               "slug": "thu-vien-tinh",
                     *               "name": "Thư viện tỉnh"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EditionList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getEdition: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, observance, year, ordinal, anchorDay, startsOn, endsOn, messages, leads.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "observance" | "year" | "ordinal" | "anchorDay" | "startsOn" | "endsOn" | "messages" | "leads")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example ngay-sach-2026
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item with its text; or, where a withdrawal leaves a notice, that notice alone */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "editions",
                     *       "id": "6718a2c4e2a1",
                     *       "slug": "ngay-sach-2026",
                     *       "url": "https://hub.example.vn/p/editions/ngay-sach-2026",
                     *       "lang": "vi",
                     *       "title": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026",
                     *       "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *       "body": {
                     *         "html": "<p>Thư viện tỉnh mở cửa từ 08:00.</p>",
                     *         "text": "Thư viện tỉnh mở cửa từ 08:00."
                     *       },
                     *       "topics": [
                     *         {
                     *           "id": "6718a2c4e1b2",
                     *           "slug": "thoi-quen-tu-hoc",
                     *           "name": "Xây dựng thói quen tự học"
                     *         }
                     *       ],
                     *       "organisation": {
                     *         "id": "6718a2c4e1c7",
                     *         "slug": "thu-vien-tinh",
                     *         "name": "Thư viện tỉnh"
                     *       },
                     *       "place": {
                     *         "id": "6718a2c4e1d0",
                     *         "slug": "phuong-phu-ly",
                     *         "name": "Phường Phủ Lý"
                     *       },
                     *       "authors": [
                     *         "Minh An"
                     *       ],
                     *       "source": null,
                     *       "documents": [],
                     *       "cover": {
                     *         "id": "6718a2c4e3b5",
                     *         "alt": "Bạn đọc trẻ bên kệ sách",
                     *         "credit": "Thư viện tỉnh",
                     *         "caption": null,
                     *         "sizes": [
                     *           {
                     *             "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *             "width": 640,
                     *             "height": 360,
                     *             "type": "image/webp"
                     *           }
                     *         ]
                     *       },
                     *       "publishedAt": "2026-04-20T08:00:00+07:00",
                     *       "updatedAt": "2026-04-20T08:00:00+07:00",
                     *       "version": 1,
                     *       "seq": 128,
                     *       "correction": null,
                     *       "observance": {
                     *         "id": "6718a2c4e0a9",
                     *         "slug": "ngay-sach",
                     *         "name": "Ngày Sách và Văn hóa đọc Việt Nam"
                     *       },
                     *       "year": 2026,
                     *       "ordinal": 5,
                     *       "anchorDay": "2026-04-21",
                     *       "startsOn": "2026-04-15",
                     *       "endsOn": "2026-05-02",
                     *       "messages": [
                     *         "Sách cho tôi, cho bạn"
                     *       ],
                     *       "leads": [
                     *         {
                     *           "id": "6718a2c4e1c7",
                     *           "slug": "thu-vien-tinh",
                     *           "name": "Thư viện tỉnh"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Edition"] | components["schemas"]["EditionPart"] | components["schemas"]["Notice"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /** @description Edition. Allowed: ids or slugs between commas, at most 50. */
                edition?: string[];
                /**
                 * @description Featured ones only, or all others. Allowed: true or false.
                 * @example true
                 */
                featured?: boolean;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, startsAt, endsAt, allDay, venue, status, organisers, edition.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "startsAt" | "endsAt" | "allDay" | "venue" | "status" | "organisers" | "edition")[];
                /**
                 * @description From this day on, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /** @description Observance, all its editions. Allowed: ids or slugs between commas, at most 50. */
                observance?: string[];
                /**
                 * @description Organisation. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "hoi-khuyen-hoc-tinh"
                 *     ]
                 */
                organisation?: string[];
                /** @description Place, with those before and after a merger. Allowed: ids or slugs between commas, at most 50. */
                place?: string[];
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
                /**
                 * @description Up to this day, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-12-31
                 */
                to?: string;
                /**
                 * @description Topic. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "thoi-quen-tu-hoc"
                 *     ]
                 */
                topic?: string[];
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "events",
                     *           "id": "6718a2c4e2a1",
                     *           "slug": "khai-mac-ngay-sach",
                     *           "url": "https://hub.example.vn/p/events/khai-mac-ngay-sach",
                     *           "lang": "vi",
                     *           "title": "Khai mạc Ngày Sách và Văn hóa đọc Việt Nam",
                     *           "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *           "topics": [
                     *             {
                     *               "id": "6718a2c4e1b2",
                     *               "slug": "thoi-quen-tu-hoc",
                     *               "name": "Xây dựng thói quen tự học"
                     *             }
                     *           ],
                     *           "organisation": {
                     *             "id": "6718a2c4e1c7",
                     *             "slug": "thu-vien-tinh",
                     *             "name": "Thư viện tỉnh"
                     *           },
                     *           "place": {
                     *             "id": "6718a2c4e1d0",
                     *             "slug": "phuong-phu-ly",
                     *             "name": "Phường Phủ Lý"
                     *           },
                     *           "authors": [
                     *             "Minh An"
                     *           ],
                     *           "source": null,
                     *           "documents": [],
                     *           "cover": {
                     *             "id": "6718a2c4e3b5",
                     *             "alt": "Bạn đọc trẻ bên kệ sách",
                     *             "credit": "Thư viện tỉnh",
                     *             "caption": null,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *                 "width": 640,
                     *                 "height": 360,
                     *                 "type": "image/webp"
                     *               }
                     *             ]
                     *           },
                     *           "publishedAt": "2026-04-20T08:00:00+07:00",
                     *           "updatedAt": "2026-04-20T08:00:00+07:00",
                     *           "version": 1,
                     *           "seq": 128,
                     *           "correction": null,
                     *           "startsAt": "2026-04-21T08:00:00+07:00",
                     *           "endsAt": "2026-04-21T11:00:00+07:00",
                     *           "allDay": false,
                     *           "venue": {
                     *             "name": "Thư viện tỉnh",
                     *             "address": null
                     *           },
                     *           "status": "scheduled",
                     *           "organisers": [
                     *             {
                     *               "id": "6718a2c4e1c7",
                     *               "slug": "thu-vien-tinh",
                     *               "name": "Thư viện tỉnh"
                     *             }
                     *           ],
                     *           "edition": {
                     *             "id": "6718a2c4e1f3",
                     *             "slug": "ngay-sach-2026",
                     *             "name": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026"
                     *           }
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["EventList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getEvent: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, startsAt, endsAt, allDay, venue, status, organisers, edition.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "startsAt" | "endsAt" | "allDay" | "venue" | "status" | "organisers" | "edition")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example khai-mac-ngay-sach
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item with its text; or, where a withdrawal leaves a notice, that notice alone */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "events",
                     *       "id": "6718a2c4e2a1",
                     *       "slug": "khai-mac-ngay-sach",
                     *       "url": "https://hub.example.vn/p/events/khai-mac-ngay-sach",
                     *       "lang": "vi",
                     *       "title": "Khai mạc Ngày Sách và Văn hóa đọc Việt Nam",
                     *       "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *       "body": {
                     *         "html": "<p>Thư viện tỉnh mở cửa từ 08:00.</p>",
                     *         "text": "Thư viện tỉnh mở cửa từ 08:00."
                     *       },
                     *       "topics": [
                     *         {
                     *           "id": "6718a2c4e1b2",
                     *           "slug": "thoi-quen-tu-hoc",
                     *           "name": "Xây dựng thói quen tự học"
                     *         }
                     *       ],
                     *       "organisation": {
                     *         "id": "6718a2c4e1c7",
                     *         "slug": "thu-vien-tinh",
                     *         "name": "Thư viện tỉnh"
                     *       },
                     *       "place": {
                     *         "id": "6718a2c4e1d0",
                     *         "slug": "phuong-phu-ly",
                     *         "name": "Phường Phủ Lý"
                     *       },
                     *       "authors": [
                     *         "Minh An"
                     *       ],
                     *       "source": null,
                     *       "documents": [],
                     *       "cover": {
                     *         "id": "6718a2c4e3b5",
                     *         "alt": "Bạn đọc trẻ bên kệ sách",
                     *         "credit": "Thư viện tỉnh",
                     *         "caption": null,
                     *         "sizes": [
                     *           {
                     *             "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *             "width": 640,
                     *             "height": 360,
                     *             "type": "image/webp"
                     *           }
                     *         ]
                     *       },
                     *       "publishedAt": "2026-04-20T08:00:00+07:00",
                     *       "updatedAt": "2026-04-20T08:00:00+07:00",
                     *       "version": 1,
                     *       "seq": 128,
                     *       "correction": null,
                     *       "startsAt": "2026-04-21T08:00:00+07:00",
                     *       "endsAt": "2026-04-21T11:00:00+07:00",
                     *       "allDay": false,
                     *       "venue": {
                     *         "name": "Thư viện tỉnh",
                     *         "address": null
                     *       },
                     *       "status": "scheduled",
                     *       "organisers": [
                     *         {
                     *           "id": "6718a2c4e1c7",
                     *           "slug": "thu-vien-tinh",
                     *           "name": "Thư viện tỉnh"
                     *         }
                     *       ],
                     *       "edition": {
                     *         "id": "6718a2c4e1f3",
                     *         "slug": "ngay-sach-2026",
                     *         "name": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026"
                     *       }
                     *     }
                     */
                    "application/json": components["schemas"]["Event"] | components["schemas"]["EventPart"] | components["schemas"]["Notice"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getManifest: {
        parameters: {
            query?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The list */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "articles",
                     *           "id": "6718a2c4e2a1",
                     *           "version": 1,
                     *           "seq": 128
                     *         }
                     *       ],
                     *       "head": 128
                     *     }
                     */
                    "application/json": components["schemas"]["Manifest"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listObservances: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, anchorDay, leads.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "anchorDay" | "leads")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "observances",
                     *           "id": "6718a2c4e0a9",
                     *           "slug": "ngay-sach",
                     *           "url": "https://hub.example.vn/v1/observances/ngay-sach",
                     *           "name": "Ngày Sách và Văn hóa đọc Việt Nam",
                     *           "description": null,
                     *           "version": 1,
                     *           "seq": 12,
                     *           "updatedAt": "2026-01-05T09:00:00+07:00",
                     *           "anchorDay": "04-21",
                     *           "leads": [
                     *             {
                     *               "id": "6718a2c4e1c7",
                     *               "slug": "thu-vien-tinh",
                     *               "name": "Thư viện tỉnh"
                     *             }
                     *           ]
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["ObservanceList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getObservance: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, anchorDay, leads.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "anchorDay" | "leads")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example ngay-sach
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "observances",
                     *       "id": "6718a2c4e0a9",
                     *       "slug": "ngay-sach",
                     *       "url": "https://hub.example.vn/v1/observances/ngay-sach",
                     *       "name": "Ngày Sách và Văn hóa đọc Việt Nam",
                     *       "description": null,
                     *       "version": 1,
                     *       "seq": 12,
                     *       "updatedAt": "2026-01-05T09:00:00+07:00",
                     *       "anchorDay": "04-21",
                     *       "leads": [
                     *         {
                     *           "id": "6718a2c4e1c7",
                     *           "slug": "thu-vien-tinh",
                     *           "name": "Thư viện tỉnh"
                     *         }
                     *       ]
                     *     }
                     */
                    "application/json": components["schemas"]["Observance"] | components["schemas"]["ObservancePart"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listOrganisations: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, kind, parent, validFrom, validTo, successors, aliases, website.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "kind" | "parent" | "validFrom" | "validTo" | "successors" | "aliases" | "website")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /** @description Kind. Allowed: ids or slugs between commas, at most 50. */
                kind?: string[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "organisations",
                     *           "id": "6718a2c4e1c7",
                     *           "slug": "thu-vien-tinh",
                     *           "url": "https://hub.example.vn/v1/organisations/thu-vien-tinh",
                     *           "name": "Thư viện tỉnh",
                     *           "description": null,
                     *           "version": 1,
                     *           "seq": 12,
                     *           "updatedAt": "2026-01-05T09:00:00+07:00",
                     *           "kind": "library",
                     *           "parent": null,
                     *           "validFrom": null,
                     *           "validTo": null,
                     *           "successors": [],
                     *           "aliases": [],
                     *           "website": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["OrganisationList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getOrganisation: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, kind, parent, validFrom, validTo, successors, aliases, website.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "kind" | "parent" | "validFrom" | "validTo" | "successors" | "aliases" | "website")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example thu-vien-tinh
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "organisations",
                     *       "id": "6718a2c4e1c7",
                     *       "slug": "thu-vien-tinh",
                     *       "url": "https://hub.example.vn/v1/organisations/thu-vien-tinh",
                     *       "name": "Thư viện tỉnh",
                     *       "description": null,
                     *       "version": 1,
                     *       "seq": 12,
                     *       "updatedAt": "2026-01-05T09:00:00+07:00",
                     *       "kind": "library",
                     *       "parent": null,
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "successors": [],
                     *       "aliases": [],
                     *       "website": null
                     *     }
                     */
                    "application/json": components["schemas"]["Organisation"] | components["schemas"]["OrganisationPart"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listPlaces: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, kind, parent, validFrom, validTo, successors, aliases.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "kind" | "parent" | "validFrom" | "validTo" | "successors" | "aliases")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /** @description Kind. Allowed: ids or slugs between commas, at most 50. */
                kind?: string[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "places",
                     *           "id": "6718a2c4e1d0",
                     *           "slug": "phuong-phu-ly",
                     *           "url": "https://hub.example.vn/v1/places/phuong-phu-ly",
                     *           "name": "Phường Phủ Lý",
                     *           "description": null,
                     *           "version": 1,
                     *           "seq": 12,
                     *           "updatedAt": "2026-01-05T09:00:00+07:00",
                     *           "kind": "ward",
                     *           "parent": null,
                     *           "validFrom": null,
                     *           "validTo": null,
                     *           "successors": [],
                     *           "aliases": []
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["PlaceList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getPlace: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, kind, parent, validFrom, validTo, successors, aliases.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "kind" | "parent" | "validFrom" | "validTo" | "successors" | "aliases")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example phuong-phu-ly
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "places",
                     *       "id": "6718a2c4e1d0",
                     *       "slug": "phuong-phu-ly",
                     *       "url": "https://hub.example.vn/v1/places/phuong-phu-ly",
                     *       "name": "Phường Phủ Lý",
                     *       "description": null,
                     *       "version": 1,
                     *       "seq": 12,
                     *       "updatedAt": "2026-01-05T09:00:00+07:00",
                     *       "kind": "ward",
                     *       "parent": null,
                     *       "validFrom": null,
                     *       "validTo": null,
                     *       "successors": [],
                     *       "aliases": []
                     *     }
                     */
                    "application/json": components["schemas"]["Place"] | components["schemas"]["PlacePart"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    search: {
        parameters: {
            query: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /** @description Edition. Allowed: ids or slugs between commas, at most 50. */
                edition?: string[];
                /**
                 * @description Featured ones only, or all others. Allowed: true or false.
                 * @example true
                 */
                featured?: boolean;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, kind, edition, people, startsAt, endsAt, allDay, venue, status, organisers, observance, year, ordinal, anchorDay, startsOn, endsOn, messages, leads, number, issuer, issuedOn, effectiveOn, file, name, description, code, paragraph, order, parent, validFrom, validTo, successors, aliases, website, highlight.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "highlight"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "kind" | "edition" | "people" | "startsAt" | "endsAt" | "allDay" | "venue" | "status" | "organisers" | "observance" | "year" | "ordinal" | "anchorDay" | "startsOn" | "endsOn" | "messages" | "leads" | "number" | "issuer" | "issuedOn" | "effectiveOn" | "file" | "name" | "description" | "code" | "paragraph" | "order" | "parent" | "validFrom" | "validTo" | "successors" | "aliases" | "website" | "highlight")[];
                /**
                 * @description From this day on, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /** @description Kind. Allowed: ids or slugs between commas, at most 50. */
                kind?: string[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /** @description Observance, all its editions. Allowed: ids or slugs between commas, at most 50. */
                observance?: string[];
                /**
                 * @description Organisation. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "hoi-khuyen-hoc-tinh"
                 *     ]
                 */
                organisation?: string[];
                /** @description Place, with those before and after a merger. Allowed: ids or slugs between commas, at most 50. */
                place?: string[];
                /**
                 * @description Words to find, with or without accents; phrases in quotes; document numbers such as 1373/QĐ-TTg. Allowed: words to look for, 1 to 200 characters.
                 * @example học tập suốt đời
                 */
                q: string;
                /**
                 * @description Up to this day, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-12-31
                 */
                to?: string;
                /**
                 * @description Topic. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "thoi-quen-tu-hoc"
                 *     ]
                 */
                topic?: string[];
                /**
                 * @description Only these types. Allowed: one or more of: articles, stories, events, editions, documents, topics, organisations, places, observances.
                 * @example [
                 *       "articles",
                 *       "stories"
                 *     ]
                 */
                type?: ("articles" | "stories" | "events" | "editions" | "documents" | "topics" | "organisations" | "places" | "observances")[];
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results, best first */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "articles",
                     *           "id": "6718a2c4e2a1",
                     *           "slug": "thu-vien-mo-cua",
                     *           "url": "https://hub.example.vn/p/articles/thu-vien-mo-cua",
                     *           "lang": "vi",
                     *           "title": "Thư viện mở cửa suốt tuần",
                     *           "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *           "topics": [
                     *             {
                     *               "id": "6718a2c4e1b2",
                     *               "slug": "thoi-quen-tu-hoc",
                     *               "name": "Xây dựng thói quen tự học"
                     *             }
                     *           ],
                     *           "organisation": {
                     *             "id": "6718a2c4e1c7",
                     *             "slug": "thu-vien-tinh",
                     *             "name": "Thư viện tỉnh"
                     *           },
                     *           "place": {
                     *             "id": "6718a2c4e1d0",
                     *             "slug": "phuong-phu-ly",
                     *             "name": "Phường Phủ Lý"
                     *           },
                     *           "authors": [
                     *             "Minh An"
                     *           ],
                     *           "source": null,
                     *           "documents": [],
                     *           "cover": {
                     *             "id": "6718a2c4e3b5",
                     *             "alt": "Bạn đọc trẻ bên kệ sách",
                     *             "credit": "Thư viện tỉnh",
                     *             "caption": null,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *                 "width": 640,
                     *                 "height": 360,
                     *                 "type": "image/webp"
                     *               }
                     *             ]
                     *           },
                     *           "publishedAt": "2026-04-20T08:00:00+07:00",
                     *           "updatedAt": "2026-04-20T08:00:00+07:00",
                     *           "version": 1,
                     *           "seq": 128,
                     *           "correction": null,
                     *           "kind": "news",
                     *           "edition": {
                     *             "id": "6718a2c4e1f3",
                     *             "slug": "ngay-sach-2026",
                     *             "name": "Ngày Sách và Văn hóa đọc Việt Nam năm 2026"
                     *           },
                     *           "highlight": {
                     *             "title": "<mark>Thư viện</mark> mở cửa suốt tuần",
                     *             "text": null
                     *           }
                     *         }
                     *       ],
                     *       "next": null,
                     *       "didYouMean": null
                     *     }
                     */
                    "application/json": components["schemas"]["SearchResult"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listStories: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /** @description Edition. Allowed: ids or slugs between commas, at most 50. */
                edition?: string[];
                /**
                 * @description Featured ones only, or all others. Allowed: true or false.
                 * @example true
                 */
                featured?: boolean;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, kind, people, edition.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "kind" | "people" | "edition")[];
                /**
                 * @description From this day on, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-01-01
                 */
                from?: string;
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description Kind. Allowed: one or more of: person, practice, initiative.
                 * @example [
                 *       "person"
                 *     ]
                 */
                kind?: ("person" | "practice" | "initiative")[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /** @description Observance, all its editions. Allowed: ids or slugs between commas, at most 50. */
                observance?: string[];
                /**
                 * @description Organisation. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "hoi-khuyen-hoc-tinh"
                 *     ]
                 */
                organisation?: string[];
                /** @description Place, with those before and after a merger. Allowed: ids or slugs between commas, at most 50. */
                place?: string[];
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
                /**
                 * @description Up to this day, in Vietnam. Allowed: a day as YYYY-MM-DD, such as 2026-04-21.
                 * @example 2026-12-31
                 */
                to?: string;
                /**
                 * @description Topic. Allowed: ids or slugs between commas, at most 50.
                 * @example [
                 *       "thoi-quen-tu-hoc"
                 *     ]
                 */
                topic?: string[];
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "stories",
                     *           "id": "6718a2c4e2a1",
                     *           "slug": "co-giao-mo-tu-sach",
                     *           "url": "https://hub.example.vn/p/stories/co-giao-mo-tu-sach",
                     *           "lang": "vi",
                     *           "title": "Cô giáo về hưu mở tủ sách cho cả xóm",
                     *           "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *           "topics": [
                     *             {
                     *               "id": "6718a2c4e1b2",
                     *               "slug": "thoi-quen-tu-hoc",
                     *               "name": "Xây dựng thói quen tự học"
                     *             }
                     *           ],
                     *           "organisation": {
                     *             "id": "6718a2c4e1c7",
                     *             "slug": "thu-vien-tinh",
                     *             "name": "Thư viện tỉnh"
                     *           },
                     *           "place": {
                     *             "id": "6718a2c4e1d0",
                     *             "slug": "phuong-phu-ly",
                     *             "name": "Phường Phủ Lý"
                     *           },
                     *           "authors": [
                     *             "Minh An"
                     *           ],
                     *           "source": null,
                     *           "documents": [],
                     *           "cover": {
                     *             "id": "6718a2c4e3b5",
                     *             "alt": "Bạn đọc trẻ bên kệ sách",
                     *             "credit": "Thư viện tỉnh",
                     *             "caption": null,
                     *             "sizes": [
                     *               {
                     *                 "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *                 "width": 640,
                     *                 "height": 360,
                     *                 "type": "image/webp"
                     *               }
                     *             ]
                     *           },
                     *           "publishedAt": "2026-04-20T08:00:00+07:00",
                     *           "updatedAt": "2026-04-20T08:00:00+07:00",
                     *           "version": 1,
                     *           "seq": 128,
                     *           "correction": null,
                     *           "kind": "person",
                     *           "people": [
                     *             {
                     *               "name": "Nguyễn Thị Mơ",
                     *               "role": "Giáo viên nghỉ hưu",
                     *               "illustration": true
                     *             }
                     *           ],
                     *           "edition": null
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["StoryList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getStory: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, lang, title, summary, body, topics, organisation, place, authors, source, documents, cover, publishedAt, updatedAt, version, seq, correction, kind, people, edition.
                 * @example [
                 *       "title",
                 *       "url",
                 *       "publishedAt"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "lang" | "title" | "summary" | "body" | "topics" | "organisation" | "place" | "authors" | "source" | "documents" | "cover" | "publishedAt" | "updatedAt" | "version" | "seq" | "correction" | "kind" | "people" | "edition")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example co-giao-mo-tu-sach
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item with its text; or, where a withdrawal leaves a notice, that notice alone */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "stories",
                     *       "id": "6718a2c4e2a1",
                     *       "slug": "co-giao-mo-tu-sach",
                     *       "url": "https://hub.example.vn/p/stories/co-giao-mo-tu-sach",
                     *       "lang": "vi",
                     *       "title": "Cô giáo về hưu mở tủ sách cho cả xóm",
                     *       "summary": "Hơn hai mươi thư viện mở cửa suốt tuần.",
                     *       "body": {
                     *         "html": "<p>Thư viện tỉnh mở cửa từ 08:00.</p>",
                     *         "text": "Thư viện tỉnh mở cửa từ 08:00."
                     *       },
                     *       "topics": [
                     *         {
                     *           "id": "6718a2c4e1b2",
                     *           "slug": "thoi-quen-tu-hoc",
                     *           "name": "Xây dựng thói quen tự học"
                     *         }
                     *       ],
                     *       "organisation": {
                     *         "id": "6718a2c4e1c7",
                     *         "slug": "thu-vien-tinh",
                     *         "name": "Thư viện tỉnh"
                     *       },
                     *       "place": {
                     *         "id": "6718a2c4e1d0",
                     *         "slug": "phuong-phu-ly",
                     *         "name": "Phường Phủ Lý"
                     *       },
                     *       "authors": [
                     *         "Minh An"
                     *       ],
                     *       "source": null,
                     *       "documents": [],
                     *       "cover": {
                     *         "id": "6718a2c4e3b5",
                     *         "alt": "Bạn đọc trẻ bên kệ sách",
                     *         "credit": "Thư viện tỉnh",
                     *         "caption": null,
                     *         "sizes": [
                     *           {
                     *             "url": "https://hub.example.vn/media/6718a2c4e3b5/ke-sach-640x360.webp",
                     *             "width": 640,
                     *             "height": 360,
                     *             "type": "image/webp"
                     *           }
                     *         ]
                     *       },
                     *       "publishedAt": "2026-04-20T08:00:00+07:00",
                     *       "updatedAt": "2026-04-20T08:00:00+07:00",
                     *       "version": 1,
                     *       "seq": 128,
                     *       "correction": null,
                     *       "kind": "person",
                     *       "people": [
                     *         {
                     *           "name": "Nguyễn Thị Mơ",
                     *           "role": "Giáo viên nghỉ hưu",
                     *           "illustration": true
                     *         }
                     *       ],
                     *       "edition": null
                     *     }
                     */
                    "application/json": components["schemas"]["Story"] | components["schemas"]["StoryPart"] | components["schemas"]["Notice"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    listTopics: {
        parameters: {
            query?: {
                /** @description The next page: take the address in "next" as it is. Allowed: the value in the "next" of an earlier page. */
                cursor?: string;
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, code, paragraph, order.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "code" | "paragraph" | "order")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Items a page; 20 unless said. Allowed: a whole number from 1 to 100.
                 * @example 5
                 */
                limit?: number;
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
                /**
                 * @description Only items with these words, with or without accents. Allowed: words to look for, 1 to 200 characters.
                 * @example hoc tap
                 */
                q?: string;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page; "next" leads on */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "data": [
                     *         {
                     *           "type": "topics",
                     *           "id": "6718a2c4e1b2",
                     *           "slug": "thoi-quen-tu-hoc",
                     *           "url": "https://hub.example.vn/v1/topics/thoi-quen-tu-hoc",
                     *           "name": "Xây dựng thói quen tự học",
                     *           "description": null,
                     *           "version": 1,
                     *           "seq": 12,
                     *           "updatedAt": "2026-01-05T09:00:00+07:00",
                     *           "code": "II.1.a",
                     *           "paragraph": "Tuyên truyền về ý nghĩa của tự học.",
                     *           "order": 1
                     *         }
                     *       ],
                     *       "next": null
                     *     }
                     */
                    "application/json": components["schemas"]["TopicList"];
                };
            };
            304: components["responses"]["Unchanged"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
    getTopic: {
        parameters: {
            query?: {
                /**
                 * @description Only these fields. Allowed: one or more of: type, id, slug, url, name, description, version, seq, updatedAt, code, paragraph, order.
                 * @example [
                 *       "slug",
                 *       "name"
                 *     ]
                 */
                fields?: ("type" | "id" | "slug" | "url" | "name" | "description" | "version" | "seq" | "updatedAt" | "code" | "paragraph" | "order")[];
                /**
                 * @description With the text. Allowed: one or more of: body.
                 * @example [
                 *       "body"
                 *     ]
                 */
                include?: "body"[];
                /**
                 * @description en: in English; lists hold only items that have it, a single item without it stays Vietnamese. Allowed: vi, en.
                 * @example en
                 */
                lang?: "vi" | "en";
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "min-seq"?: number;
            };
            header?: {
                /**
                 * @description Waits, up to 5 seconds, until this node shows that entry of the ledger; 503 after that. Allowed: a whole number from 0 to 9007199254740991.
                 * @example 1
                 */
                "Min-Seq"?: number;
            };
            path: {
                /**
                 * @description Its id or slug
                 * @example thoi-quen-tu-hoc
                 */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item */
            200: {
                headers: {
                    "Cache-Control": components["headers"]["Cache-Control"];
                    ETag: components["headers"]["ETag"];
                    "Last-Modified": components["headers"]["Last-Modified"];
                    Link: components["headers"]["Link"];
                    RateLimit: components["headers"]["RateLimit"];
                    "RateLimit-Policy": components["headers"]["RateLimit-Policy"];
                    Vary: components["headers"]["Vary"];
                    [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "type": "topics",
                     *       "id": "6718a2c4e1b2",
                     *       "slug": "thoi-quen-tu-hoc",
                     *       "url": "https://hub.example.vn/v1/topics/thoi-quen-tu-hoc",
                     *       "name": "Xây dựng thói quen tự học",
                     *       "description": null,
                     *       "version": 1,
                     *       "seq": 12,
                     *       "updatedAt": "2026-01-05T09:00:00+07:00",
                     *       "code": "II.1.a",
                     *       "paragraph": "Tuyên truyền về ý nghĩa của tự học.",
                     *       "order": 1
                     *     }
                     */
                    "application/json": components["schemas"]["Topic"] | components["schemas"]["TopicPart"];
                };
            };
            304: components["responses"]["Unchanged"];
            308: components["responses"]["Moved"];
            400: components["responses"]["BadParameter"];
            401: components["responses"]["BadKey"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["Missing"];
            410: components["responses"]["Withdrawn"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Unexpected"];
            503: components["responses"]["NotYet"];
        };
    };
}
