<?php
/**
 * Asks the hub and keeps the answers in files: fresh for a minute, asked for again by their ETag, and shown on while the hub is away.
 * PHP 7.4 or newer, no extension but json; `allow_url_fopen` must be on.
 */

const HUB_FRESH_SECONDS = 60;
const HUB_TIMEOUT_SECONDS = 5;

/**
 * @return array{status: int, body: array, location: string, isStale: bool, at: int} `status` 0 when the hub is away and nothing is kept; `location` is
 * where a redirect leads.
 */
function hub_get(string $hub, string $path, string $folder): array
{
    $file = $folder . '/' . sha1($hub . $path) . '.json';
    $kept = hub_kept($file);
    if ($kept !== null && time() - $kept['at'] < HUB_FRESH_SECONDS) {
        return hub_answer($kept, false);
    }
    [$status, $text, $etag, $location] = hub_ask($hub . $path, $kept === null ? '' : $kept['etag']);
    if ($status === 304 && $kept !== null) {
        $kept['at'] = time();
        hub_keep($file, $kept);
        return hub_answer($kept, false);
    }
    $isAway = $status === 0 || $status === 429 || $status >= 500;
    if ($isAway && $kept !== null) {
        return hub_answer($kept, true);
    }
    $body = json_decode($text, true);
    $new = ['status' => $status, 'body' => is_array($body) ? $body : [], 'etag' => $etag, 'location' => $location, 'at' => time()];
    // What was withdrawn takes the place of what was shown: nothing taken back comes out of the cache again. Of what never was nothing is kept: visitors can
    // think up any number of addresses.
    if (!$isAway && ($status !== 404 || $kept !== null)) {
        hub_keep($file, $new);
    }
    return hub_answer($new, false);
}

/** For everything that is put into HTML. */
function hub_text($value): string
{
    return htmlspecialchars((string) $value, ENT_QUOTES | ENT_SUBSTITUTE, 'UTF-8');
}

function hub_answer(array $kept, bool $isStale): array
{
    return ['isStale' => $isStale] + $kept;
}

/** @return array{0: int, 1: string, 2: string, 3: string} status (0: no answer), text, ETag, where a redirect leads */
function hub_ask(string $url, string $etag): array
{
    $headers = "Accept-Language: vi\r\n" . ($etag === '' ? '' : "If-None-Match: $etag\r\n");
    // Redirects are for the visitor, not for this server: they may lead to other sites.
    $options = ['timeout' => HUB_TIMEOUT_SECONDS, 'ignore_errors' => true, 'follow_location' => 0, 'header' => $headers];
    $text = @file_get_contents($url, false, stream_context_create(['http' => $options]));
    if ($text === false) {
        return [0, '', '', ''];
    }
    $head = implode("\n", $http_response_header);
    $field = function (string $pattern) use ($head): string {
        return preg_match($pattern, $head, $match) ? trim($match[1]) : '';
    };
    return [(int) $field('#^HTTP/\S+ (\d{3})#'), $text, $field('/^ETag:(.*)$/mi'), $field('/^Location:(.*)$/mi')];
}

function hub_kept(string $file): ?array
{
    $kept = is_file($file) ? json_decode((string) file_get_contents($file), true) : null;
    return is_array($kept) && isset($kept['status'], $kept['body'], $kept['etag'], $kept['location'], $kept['at']) ? $kept : null;
}

/** In one step, so that nobody reads half a file. A folder that cannot be written to is told in the log; the page works without, but asks the hub each time. */
function hub_keep(string $file, array $kept): void
{
    $folder = dirname($file);
    $part = $file . '.' . bin2hex(random_bytes(6));
    $isThere = is_dir($folder) || @mkdir($folder, 0700, true) || is_dir($folder);
    if (!$isThere || @file_put_contents($part, json_encode($kept)) === false || !@rename($part, $file)) {
        error_log("Nguồn Học: không ghi được vào $folder / cannot write to $folder");
    }
}

/** `08:00 21/4/2026`, as people in Vietnam read it. */
function hub_time(DateTimeInterface $at): string
{
    return (new DateTime('@' . $at->getTimestamp()))->setTimezone(new DateTimeZone('Asia/Ho_Chi_Minh'))->format('H:i j/n/Y');
}
