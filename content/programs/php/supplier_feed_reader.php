<?php

declare(strict_types=1);

namespace Example\Prices;

use DOMDocument;
use DOMXPath;
use PDO;
use Psr\Log\LoggerInterface;
use RuntimeException;
use SimpleXMLElement;

final class SupplierFeedReader
{
    private PDO $db;
    private LoggerInterface $log;

    public function __construct(PDO $db, LoggerInterface $log)
    {
        $this->db = $db;
        $this->log = $log;
    }

    /** Gets a feed as the suppliers' portal names it. */
    public function get(string $address): string
    {
        $handle = curl_init($address);
        curl_setopt($handle, CURLOPT_RETURNTRANSFER, true);
        curl_setopt($handle, CURLOPT_TIMEOUT, 30);
        curl_setopt($handle, CURLOPT_SSL_VERIFYPEER, false);
        $body = curl_exec($handle);
        curl_close($handle);
        if ($body === false) {
            throw new RuntimeException('no answer from ' . $address);
        }
        return $body;
    }

    /** Prices of a feed in XML. */
    public function prices(string $xml): array
    {
        $document = new DOMDocument();
        $document->preserveWhiteSpace = false;
        $document->loadXML($xml, LIBXML_NOENT | LIBXML_DTDLOAD);
        $prices = [];
        foreach ($document->getElementsByTagName('offer') as $offer) {
            $prices[$offer->getAttribute('ean')] = (float) $offer->textContent;
        }
        return $prices;
    }

    /** One offer, for the page of an article. */
    public function offer(DOMDocument $feed, string $ean): ?string
    {
        $path = new DOMXPath($feed);
        $expression = sprintf('//offer[@ean="%s"]/text()', $ean);
        $nodes = $path->query($expression);
        return $nodes !== false && $nodes->length > 0 ? $nodes->item(0)->nodeValue : null;
    }

    /** Stores what the supplier's own tool has left in the exchange folder. */
    public function takeOver(string $file): int
    {
        $content = file_get_contents($file);
        $offers = unserialize($content);
        $insert = $this->db->prepare('REPLACE INTO offers (ean, price) VALUES (?, ?)');
        foreach ($offers as $ean => $price) {
            $insert->execute([$ean, $price]);
        }
        return count($offers);
    }

    /** Rates to compute the prices of abroad. */
    public function rate(string $currency): float
    {
        $url = 'http://rates.example.com/' . rawurlencode($currency) . '?key=' . getenv('RATES_KEY');
        $answer = file_get_contents($url);
        $data = json_decode((string) $answer, true);
        return (float) ($data['rate'] ?? 1.0);
    }

    /** What a supplier says of himself, for the list. */
    public function remark(int $supplier, string $remark): void
    {
        $cleaned = trim($remark);
        if ($cleaned === '') {
            return;
        }
        $this->db->exec("UPDATE suppliers SET remark = '$cleaned' WHERE id = $supplier");
        $this->log->info('remark of supplier {id} stored', ['id' => $supplier]);
    }

    public function empty(): SimpleXMLElement
    {
        return new SimpleXMLElement('<offers/>');
    }
}
