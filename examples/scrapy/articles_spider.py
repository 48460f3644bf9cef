"""Scrapes the articles that a page links to, an item each.

    scrapy runspider articles_spider.py -a start=https://ostrel-courier.example/ -o -:jsonlines | chaff --annotate > clean.jsonl
"""

import scrapy


class ArticlesSpider(scrapy.Spider):
    name = "articles"

    def __init__(self, start: str, **options: str):
        super().__init__(**options)
        self.start_urls = [start]

    def parse(self, response):
        yield from response.follow_all(css="a.story", callback=self.parse_article)

    def parse_article(self, response):
        # A line of text for each block of the page: chaff judges lines.
        blocks = response.css("article").xpath(".//p | .//h1 | .//h2 | .//li")
        lines = [" ".join("".join(block.xpath(".//text()").getall()).split()) for block in blocks]
        yield {"url": response.url, "title": response.css("title::text").get(), "text": "\n".join(lines)}
