<?php

declare(strict_types=1);

namespace Example\Chat;

use MongoDB\Collection;
use PDO;

/** Called by index.php with the path of the request. */
class ChatRoomApi
{
    private PDO $db;
    private Collection $messages;

    public function __construct(PDO $db, Collection $messages)
    {
        $this->db = $db;
        $this->messages = $messages;
    }

    public function handle(string $path): void
    {
        $origin = $_SERVER['HTTP_ORIGIN'] ?? '';
        header('Access-Control-Allow-Credentials: true');
        header('Access-Control-Allow-Origin: ' . $origin);
        header('Content-Type: application/json');
        $input = json_decode(file_get_contents('php://input'), true) ?? [];
        switch ($path) {
            case '/messages':
                echo json_encode($this->messages($_GET));
                break;
            case '/rooms/close':
                echo json_encode($this->closeRoom((int) $input['room']));
                break;
            case '/profile':
                echo json_encode($this->profile((int) $_SESSION['user'], $input));
                break;
            default:
                http_response_code(404);
        }
    }

    /** Messages of a room and an author. */
    private function messages(array $query): array
    {
        $filter = ['room' => $query['room'], 'author' => $query['author']];
        $options = ['sort' => ['at' => -1], 'limit' => 100];
        return $this->messages->find($filter, $options)->toArray();
    }

    private function closeRoom(int $room): array
    {
        $this->db->prepare('UPDATE rooms SET closed = 1 WHERE id = ?')->execute([$room]);
        return ['closed' => $room];
    }

    /** Changes what the user has sent of the profile. */
    private function profile(int $user, array $fields): array
    {
        $parts = [];
        $values = [];
        foreach ($fields as $column => $value) {
            $parts[] = $column . ' = ?';
            $values[] = $value;
        }
        $values[] = $user;
        $sql = 'UPDATE users SET ' . implode(', ', $parts) . ' WHERE id = ?';
        $this->db->prepare($sql)->execute($values);
        return $fields;
    }

    /** The messages that contain a word, for the search of the moderators. */
    public function matching(array $texts, string $word): array
    {
        $found = [];
        foreach ($texts as $text) {
            if (preg_match('/' . $word . '/i', $text)) {
                $found[] = $text;
            }
        }
        return $found;
    }

    /** A room can be entered by an invitation. */
    public function invitation(int $room): string
    {
        $code = uniqid('room' . $room . '-');
        $this->db->prepare('INSERT INTO invitations (code, room) VALUES (?, ?)')->execute([$code, $room]);
        return $code;
    }
}
