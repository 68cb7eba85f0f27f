# A shared cache before the hub: Varnish 7. Start varnishd with `-p http_gzip_support=off`, so that brotli is kept as well,
# something that ends TLS before it, and HUB_TRUSTED_PROXIES with Varnish's address.
# What matters is explained in docs/operating.md, "Behind a cache or CDN". Tested as it stands: test/readers/caches.test.ts.
vcl 4.1;

import std;

backend hub {
  .host = "127.0.0.1";
  .port = "3000";
  .connect_timeout = 2s;
  .first_byte_timeout = 60s;
  .between_bytes_timeout = 60s;
}

sub vcl_recv {
  if (req.restarts == 0) {
    unset req.http.X-Hub-Try;
    # Whoever ends TLS before Varnish: let it overwrite the field, and leave this line out.
    set req.http.X-Forwarded-For = client.ip;
  }
  # Beyond what the hub allows, a stale copy is no answer; see vcl_hit.
  if (req.http.X-Hub-Try == "fresh") {
    set req.grace = 0s;
  }
  # The hub is away: whatever there is.
  if (req.http.X-Hub-Try == "any") {
    set req.grace = 1d;
  }
  if (req.url ~ "^/metrics") {
    return (synth(403));
  }
  # Never kept, and a reader's If-None-Match goes through.
  if (req.url ~ "^/(v1/changes|admin|api|health)") {
    return (pass);
  }
  # Who names an entry with Min-Seq wants a state that a copy need not have.
  if (req.http.Min-Seq) {
    return (pass);
  }
  # Staff see files that are not public yet; what other cookies there are is not for the hub.
  if (req.http.Cookie !~ "payload-token=") {
    unset req.http.Cookie;
  }
  # One form of the answer for each encoding, however the reader writes what it takes: first brotli, then gzip.
  if (req.http.Accept-Encoding ~ "(?i)(^|[ ,])br(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "br";
  } elsif (req.http.Accept-Encoding ~ "(?i)(^|[ ,])gzip(?!\s*;\s*q=0(\.0*)?\s*(,|$))") {
    set req.http.Accept-Encoding = "gzip";
  } else {
    unset req.http.Accept-Encoding;
  }
  # Then as Varnish does by itself: who brings a key or a session is answered by the hub.
}

sub vcl_backend_fetch {
  unset bereq.http.X-Hub-Try;
}

sub vcl_backend_response {
  # How long a stale copy may be shown while a new one is fetched, the hub says. Where it says nothing Varnish would take 10 s.
  set beresp.http.X-Hub-Stale = regsub(beresp.http.Cache-Control, "^.*stale-while-revalidate=(\d+).*$", "\1s");
  if (beresp.http.X-Hub-Stale !~ "^\d+s$") {
    set beresp.http.X-Hub-Stale = "0s";
  }
  set beresp.grace = std.duration(beresp.http.X-Hub-Stale, 0s);
  # For when the hub is away: kept as long, and shown then alone.
  if (beresp.http.Cache-Control ~ "stale-if-error=\d+") {
    set beresp.grace = std.duration(regsub(beresp.http.Cache-Control, "^.*stale-if-error=(\d+).*$", "\1s"), 0s);
  }
}

sub vcl_hit {
  if (!req.http.X-Hub-Try && obj.ttl + std.duration(obj.http.X-Hub-Stale, 0s) < 0s) {
    set req.http.X-Hub-Try = "fresh";
    return (restart);
  }
}

sub vcl_deliver {
  if (req.http.X-Hub-Try == "fresh" && resp.status >= 500) {
    set req.http.X-Hub-Try = "any";
    return (restart);
  }
  unset resp.http.X-Hub-Stale;
  # A copy's rate is that of whoever it was fetched for: nobody else's.
  if (!req.http.Authorization) {
    unset resp.http.RateLimit;
    unset resp.http.RateLimit-Policy;
  }
  if (obj.hits > 0) {
    set resp.http.X-Cache = "HIT";
  } else {
    set resp.http.X-Cache = "MISS";
  }
}
