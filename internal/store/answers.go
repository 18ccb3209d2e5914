package store

import (
	"context"
	"crypto/sha256"
	"database/sql"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"example.com/plumb/internal/eval"
)

// Key names a sample within a run: the target's index in the plan, the case's
// number in this store, and the epoch.
type Key struct {
	Target int
	Case   int64
	Epoch  int
}

// Content identifies what a scorer sees of an answer: text, finish reason and
// files. Answers with the same content to the same case get the same verdict.
func Content(a eval.Answer) [sha256.Size]byte { return content([]byte(a.Text), a) }

// content is Content for who has the text as bytes already.
func content(text []byte, a eval.Answer) [sha256.Size]byte {
	h := sha256.New()
	part := func(b []byte) {
		_, _ = h.Write(binary.LittleEndian.AppendUint64(nil, uint64(len(b))))
		_, _ = h.Write(b)
	}
	part(text)
	part([]byte(a.Finish))
	for _, name := range slices.Sorted(maps.Keys(a.Files)) {
		part([]byte(name))
		part(a.Files[name])
	}
	return [sha256.Size]byte(h.Sum(nil))
}

const insertAnswer = `INSERT INTO answers (identity, content, run, text, reasoning, finish,
	input, output, thought, counted, latency, attempts, model, files, raw, received)
	VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (identity) DO NOTHING`

// A sample that is answered stays answered.
const upsertSample = `INSERT INTO samples (seq, run, target, case_id, epoch, answer, failure)
	VALUES (?, ?, ?, ?, ?, ?, ?)
	ON CONFLICT (run, target, case_id, epoch) DO UPDATE
	SET seq = excluded.seq, answer = excluded.answer, failure = excluded.failure
	WHERE samples.answer IS NULL`

// PutAnswer keeps the answer to a question and gives it to the sample. When it
// returns nil the answer is on disk.
func (s *Store) PutAnswer(ctx context.Context, sess Session, k Key, identity string, a eval.Answer) error {
	text, ident := []byte(a.Text), identityBytes(identity)
	digest := content(text, a)
	raw, err := s.packer.pack(a.Raw)
	if err != nil {
		return err
	}
	files, err := s.packFiles(a.Files)
	if err != nil {
		return err
	}
	args := []any{
		ident, digest[:], sess.Run, blob(text), blob([]byte(a.Reasoning)), string(a.Finish),
		a.Usage.Input, a.Usage.Output, a.Usage.Reasoning, a.Usage.Known, int64(a.Latency), a.Attempts,
		blob([]byte(a.Model)), files, raw, time.Now().UnixMilli(),
	}
	size := len(a.Text) + len(a.Reasoning) + len(raw) + len(files)
	return s.do(ctx, size, func(t *transaction) error {
		res, err := t.run(insertAnswer, args...)
		if err != nil {
			return err
		}
		id, err := res.LastInsertId()
		if n, _ := res.RowsAffected(); n == 0 {
			err = t.queryRow("SELECT answer FROM answers WHERE identity = ?", &id, ident)
		}
		if err != nil {
			return err
		}
		return t.sample(sess, k, id, nil)
	})
}

// PutFailure records why a sample has no answer. A later answer replaces it.
func (s *Store) PutFailure(ctx context.Context, sess Session, k Key, text string) error {
	return s.do(ctx, len(text), func(t *transaction) error {
		return t.sample(sess, k, nil, blob([]byte(text)))
	})
}

// Link gives a sample an answer that the store already holds.
type Link struct {
	Key    Key
	Answer int64
}

// PutLinks gives samples the answers that were found by Answered.
func (s *Store) PutLinks(ctx context.Context, sess Session, links []Link) error {
	if len(links) == 0 {
		return nil
	}
	return s.do(ctx, len(links)*64, func(t *transaction) error {
		for _, l := range links {
			if err := t.sample(sess, l.Key, l.Answer, nil); err != nil {
				return err
			}
		}
		return nil
	})
}

func (t *transaction) sample(sess Session, k Key, answer, failure any) error {
	t.seq++
	return t.exec(upsertSample, t.seq, sess.Run, k.Target, k.Case, k.Epoch, answer, failure)
}

// answeredPage is how many identities one query asks for.
const answeredPage = 128

// Answered returns the answers' numbers of those identities that are answered, by
// this run or another one.
func (s *Store) Answered(ctx context.Context, identities []string) (map[string]int64, error) {
	found := map[string]int64{}
	query := "SELECT identity, answer FROM answers WHERE identity IN (?" + strings.Repeat(", ?", answeredPage-1) + ")"
	for page := range slices.Chunk(identities, answeredPage) {
		args := make([]any, answeredPage) // the rest is NULL, equal to nothing
		names := make(map[string]string, len(page))
		for i, id := range page {
			b := identityBytes(id)
			args[i], names[string(b)] = b, id
		}
		err := s.each(ctx, query, args, func(rows *sql.Rows) error {
			var b sql.RawBytes
			var id int64
			err := rows.Scan(&b, &id)
			found[names[string(b)]] = id
			return err
		})
		if err != nil {
			return nil, err
		}
	}
	return found, nil
}

// Answer reads an answer whole.
func (s *Store) Answer(ctx context.Context, id int64) (eval.Answer, error) {
	var a eval.Answer
	var text, reasoning, model, files, raw []byte
	var latency int64
	err := s.reads.QueryRowContext(ctx, `SELECT text, reasoning, finish, input, output, thought, counted, latency, attempts, model, files, raw
		FROM answers WHERE answer = ?`, id).Scan(&text, &reasoning, &a.Finish, &a.Usage.Input, &a.Usage.Output,
		&a.Usage.Reasoning, &a.Usage.Known, &latency, &a.Attempts, &model, &files, &raw)
	if err != nil {
		return a, s.badRow(ctx, s.reading("read an answer", err))
	}
	a.Text, a.Reasoning, a.Model, a.Latency = string(text), string(reasoning), string(model), time.Duration(latency)
	if a.Raw, err = unpack(raw); err == nil {
		a.Files, err = unpackFiles(files)
	}
	if err != nil {
		return a, damaged(s.path, "an answer cannot be read: "+err.Error())
	}
	return a, nil
}

// Judged reads the part of an answer that a scorer may see: what Content covers.
func (s *Store) Judged(ctx context.Context, id int64) (eval.Answer, error) {
	var a eval.Answer
	var text, files []byte
	err := s.reads.QueryRowContext(ctx, "SELECT text, finish, files FROM answers WHERE answer = ?", id).Scan(&text, &a.Finish, &files)
	if err != nil {
		return a, s.badRow(ctx, s.reading("read an answer", err))
	}
	a.Text = string(text)
	if a.Files, err = unpackFiles(files); err != nil {
		return a, damaged(s.path, "an answer cannot be read: "+err.Error())
	}
	return a, nil
}

// Spent is what a run has paid for, by target; answers taken from other runs do
// not count.
type Spent struct {
	Answers int64
	Usage   eval.Usage // Known: every answer reported its tokens
}

// Spent sums the tokens of each target of the run with this name, for a budget that
// holds over all its sessions. It is empty for a run that is not yet in the store.
func (s *Store) Spent(ctx context.Context, id string) (map[int]Spent, error) {
	out := map[int]Spent{}
	err := s.each(ctx, `SELECT s.target, count(*), sum(a.input), sum(a.output), sum(a.thought), min(a.counted)
		FROM samples s JOIN answers a ON a.answer = s.answer AND a.run = s.run
		WHERE s.run = (SELECT run FROM runs WHERE id = ?) GROUP BY s.target`,
		[]any{id}, func(rows *sql.Rows) error {
			var target int
			var sp Spent
			err := rows.Scan(&target, &sp.Answers, &sp.Usage.Input, &sp.Usage.Output, &sp.Usage.Reasoning, &sp.Usage.Known)
			out[target] = sp
			return err
		})
	return out, err
}

// identityBytes halves an identity, which is hexadecimal.
func identityBytes(identity string) []byte {
	if b, err := hex.DecodeString(identity); err == nil {
		return b
	}
	return []byte(identity)
}

// packFiles writes an agent's files as JSON pairs, since names may be any bytes.
func (s *Store) packFiles(files map[string][]byte) ([]byte, error) {
	if len(files) == 0 {
		return nil, nil
	}
	var pairs [][2][]byte
	for _, name := range slices.Sorted(maps.Keys(files)) {
		pairs = append(pairs, [2][]byte{[]byte(name), blob(files[name])})
	}
	b, err := json.Marshal(pairs)
	if err != nil {
		return nil, fmt.Errorf("write the answer's files: %w", err)
	}
	return s.packer.pack(b)
}

func unpackFiles(data []byte) (map[string][]byte, error) {
	b, err := unpack(data)
	if err != nil || b == nil {
		return nil, err
	}
	var pairs [][2][]byte
	if err := json.Unmarshal(b, &pairs); err != nil {
		return nil, errors.New("files are not JSON pairs")
	}
	files := make(map[string][]byte, len(pairs))
	for _, p := range pairs {
		files[string(p[0])] = p[1]
	}
	return files, nil
}

// Count is how many planned samples of a target are answered, and how many failed.
type Count struct{ Answered, Failed int }

// Counts counts the planned samples of each target of a run.
func (s *Store) Counts(ctx context.Context, sess Session) (map[int]Count, error) {
	out := map[int]Count{}
	err := s.each(ctx, `SELECT p.target, count(s.answer), count(*) - count(s.answer)
		FROM planned p CROSS JOIN samples s ON s.run = p.run AND s.target = p.target AND s.case_id = p.case_id
		WHERE p.run = ? GROUP BY p.target`,
		[]any{sess.Run}, func(rows *sql.Rows) error {
			var target int
			var c Count
			err := rows.Scan(&target, &c.Answered, &c.Failed)
			out[target] = c
			return err
		})
	return out, err
}
