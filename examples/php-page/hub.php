<?php
/**
 * Asks the hub and keeps the answers in files: fresh for a minute, asked for again by their ETag, and shown on while the hub is away.
 * PHP 7.4 or newer, no extension but json; `allow_url_fopen` must be on.
 */

const HUB_FRESH_SECONDS = 60;
const HUB_TIMEOUT_SECONDS = 5;

/**
 * @return array{status: int, body: array, isStale: bool, at: int} `status` 0 when the hub is away and nothing is kept.
 */
function hub_get(string $hub, string $path, string $folder): array
{
    $file = $folder . '/' . sha1($hub . $path) . '.json';
    $kept = hub_kept($file);
    if ($kept !== null && time() - $kept['at'] < HUB_FRESH_SECONDS) {
        return hub_answer($kept, false);
    }
    [$status, $text, $etag] = hub_ask($hub . $path, $kept === null ? '' : $kept['etag']);
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
    $new = ['status' => $status, 'body' => is_array($body) ? $body : [], 'etag' => $etag, 'at' => time()];
    if (!$isAway) {
        // What was withdrawn takes the place of what was shown: nothing taken back comes out of the cache again.
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
    return ['status' => $kept['status'], 'body' => $kept['body'], 'isStale' => $isStale, 'at' => $kept['at']];
}

/** @return array{0: int, 1: string, 2: string} status (0: no answer), text, ETag */
function hub_ask(string $url, string $etag): array
{
    $headers = "Accept-Language: vi\r\n" . ($etag === '' ? '' : "If-None-Match: $etag\r\n");
    $options = ['timeout' => HUB_TIMEOUT_SECONDS, 'ignore_errors' => true, 'header' => $headers];
    $text = @file_get_contents($url, false, stream_context_create(['http' => $options]));
    if ($text === false) {
        return [0, '', ''];
    }
    $status = 0;
    $found = '';
    // After a redirect there are several heads; the last one counts.
    foreach ($http_response_header as $line) {
        if (preg_match('#^HTTP/\S+ (\d{3})#', $line, $match)) {
            $status = (int) $match[1];
            $found = '';
        } elseif (stripos($line, 'ETag:') === 0) {
            $found = trim(substr($line, 5));
        }
    }
    return [$status, $text, $found];
}

function hub_kept(string $file): ?array
{
    $kept = is_file($file) ? json_decode((string) file_get_contents($file), true) : null;
    return is_array($kept) && isset($kept['status'], $kept['body'], $kept['etag'], $kept['at']) ? $kept : null;
}

/** In one step, so that nobody reads half a file. */
function hub_keep(string $file, array $kept): void
{
    $part = $file . '.' . bin2hex(random_bytes(6));
    file_put_contents($part, json_encode($kept));
    rename($part, $file);
}
