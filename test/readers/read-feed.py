"""Reads a feed on standard input with feedparser, or with "ics" a calendar with icalendar; prints what they found as JSON."""

import json
import sys

given = sys.stdin.buffer.read()

if sys.argv[1:] == ["ics"]:
    import icalendar

    calendar = icalendar.Calendar.from_ical(given)
    events = calendar.walk("VEVENT")
    found = {
        "errors": [str(error) for part in [calendar, *events] for error in part.errors],
        "again": calendar.to_ical(sorted=False).decode(),
        "events": [
            {
                "uid": str(event["uid"]),
                "title": str(event["summary"]),
                "start": event.decoded("dtstart").isoformat(),
                "sequence": int(event["sequence"]),
                "status": str(event["status"]),
            }
            for event in events
        ],
    }
else:
    import feedparser

    feed = feedparser.parse(given)
    found = {
        "errors": [str(feed.bozo_exception)] if feed.bozo else [],
        "version": feed.version,
        "title": feed.feed.title,
        "items": [
            {
                "id": entry.id,
                "title": entry.title,
                "link": entry.link,
                "published": list(entry.published_parsed[:6]),
                "authors": [author.name for author in entry.get("authors", [])],
                "enclosures": [enclosure.href for enclosure in entry.get("enclosures", [])],
                "html": entry.get("content", [{"value": ""}])[0]["value"],
            }
            for entry in feed.entries
        ],
    }
json.dump(found, sys.stdout)
