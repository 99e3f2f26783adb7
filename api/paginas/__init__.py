"""Pages: GET shows, POST acts and answers 303. They call the same workflows as /v1."""
