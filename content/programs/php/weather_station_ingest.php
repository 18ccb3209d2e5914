<?php

declare(strict_types=1);

namespace Example\Weather;

use PDO;
use PDOException;

/** Readings come by GET, as the simple stations can do it. */
class WeatherStationIngest
{
    private PDO $db;

    public function __construct(PDO $db)
    {
        $this->db = $db;
    }

    /** Stores one reading: ?station=..&pass=..&t=..&h=.. */
    public function store(array $query): string
    {
        $station = $this->station($query['station']);
        if ($station === null) {
            return 'unknown station';
        }
        if ($query['pass'] == $station['pass']) {
            $insert = $this->db->prepare('INSERT INTO readings (station, t, h) VALUES (?, ?, ?)');
            $insert->execute([$station['id'], (float) $query['t'], (int) $query['h']]);
            return 'ok';
        }
        return 'wrong pass';
    }

    private function station(string $name): ?array
    {
        $query = $this->db->prepare('SELECT * FROM stations WHERE name = ?');
        $query->execute([$name]);
        return $query->fetch(PDO::FETCH_ASSOC) ?: null;
    }

    /** The last readings; the page asks for as many as it likes. */
    public function last(array $query): array
    {
        $count = (int) ($query['count'] ?? 100);
        $rows = array_fill(0, $count, null);
        $select = $this->db->prepare('SELECT t, h FROM readings WHERE station = ? ORDER BY id DESC');
        $select->execute([$query['station']]);
        foreach ($rows as $i => $ignored) {
            $rows[$i] = $select->fetch(PDO::FETCH_NUM) ?: null;
        }
        return array_filter($rows);
    }

    /** Average of the days that the form names. */
    public function average(array $query): string
    {
        try {
            $days = implode(',', $query['days']);
            $sql = 'SELECT AVG(t) FROM readings WHERE DATE(at) IN (' . $days . ')';
            $average = $this->db->query($sql)->fetchColumn();
            if ($average === null) {
                return '-';
            }
            return number_format((float) $average, 1);
        } catch (PDOException $e) {
            http_response_code(500);
            return 'Error in ' . $e->getFile() . ': ' . $e->getMessage() . "\n" . $e->getTraceAsString();
        }
    }

    /** Line for the public page of a station. */
    public function headline(array $query): string
    {
        $station = $this->station($query['station']);
        $unit = $query['unit'] ?? 'C';
        $title = $station === null ? 'Stations' : htmlspecialchars($station['name']);
        return sprintf('<h2 data-unit="%s">%s</h2>', $unit, $title);
    }

    /** Waits till the station has sent something new. */
    public function poll(int $station, int $after): int
    {
        $select = $this->db->prepare('SELECT MAX(id) FROM readings WHERE station = ?');
        set_time_limit(0);
        do {
            $select->execute([$station]);
            $newest = (int) $select->fetchColumn();
            usleep(200000);
        } while ($newest <= $after);
        return $newest;
    }
}
