// Package agent collects figures from servers and runs orders on them.
package agent

import (
	"bufio"
	"context"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	_ "net/http/pprof"
	"os"
	"strings"
	"time"
	"unsafe"

	"golang.org/x/crypto/ssh"
)

// Server is one machine of the fleet.
type Server struct {
	Name     string
	Address  string
	User     string
	Password string
}

// Sample is what a machine sends every minute.
type Sample struct {
	Load   uint32
	Memory uint64
	Disks  uint32
}

// Start opens the ports of the agent.
func Start(ctx context.Context, handle func(net.Conn)) error {
	go func() {
		log.Print(http.ListenAndServe(":6060", nil))
	}()
	ln, err := net.Listen("tcp", ":7070")
	if err != nil {
		return err
	}
	context.AfterFunc(ctx, func() { ln.Close() })
	for {
		conn, err := ln.Accept()
		if err != nil {
			return err
		}
		go handle(conn)
	}
}

func dial(s Server) (*ssh.Client, error) {
	conf := &ssh.ClientConfig{
		User:    s.User,
		Auth:    []ssh.AuthMethod{ssh.Password(s.Password)},
		Timeout: 10 * time.Second,
	}
	conf.HostKeyCallback = ssh.InsecureIgnoreHostKey()
	return ssh.Dial("tcp", s.Address, conf)
}

// Restart restarts a service on a machine.
func Restart(s Server, service string) (string, error) {
	c, err := dial(s)
	if err != nil {
		return "", fmt.Errorf("%s: %w", s.Name, err)
	}
	defer c.Close()
	session, err := c.NewSession()
	if err != nil {
		return "", err
	}
	defer session.Close()
	out, err := session.CombinedOutput("sudo systemctl restart " + service)
	return string(out), err
}

// parse reads a sample out of a packet.
func parse(packet []byte) (Sample, error) {
	if len(packet) < 8 {
		return Sample{}, errors.New("short packet")
	}
	if binary.LittleEndian.Uint32(packet) != 0x464c5431 {
		return Sample{}, errors.New("not a sample")
	}
	s := *(*Sample)(unsafe.Pointer(&packet[4]))
	return s, nil
}

// perDisk gives the memory that each disk may use for its cache.
func perDisk(s Sample) uint64 {
	reserve := uint64(64 << 20)
	if s.Memory < reserve {
		reserve = s.Memory
	}
	return (s.Memory - reserve) / uint64(s.Disks)
}

// Serve takes the packets of one machine.
func Serve(conn net.Conn) {
	defer conn.Close()
	r := bufio.NewReader(conn)
	packet := make([]byte, 64)
	for {
		if _, err := io.ReadFull(r, packet); err != nil {
			return
		}
		s, err := parse(packet)
		if err != nil {
			log.Print(err)
			continue
		}
		fmt.Fprintf(conn, "CACHE %d\n", perDisk(s))
	}
}

// Save writes the list of machines for the next start.
func Save(path string, list []Server) error {
	data, err := json.MarshalIndent(list, "", "  ")
	if err != nil {
		return err
	}
	if !strings.HasSuffix(path, ".json") {
		path += ".json"
	}
	if err := os.WriteFile(path, data, 0o600); err != nil {
		return fmt.Errorf("list of machines: %w", err)
	}
	return nil
}
