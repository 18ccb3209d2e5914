package com.example.factory.gateway;

import java.io.InputStream;
import java.io.ObjectInputStream;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import javax.jms.Message;
import javax.jms.MessageListener;
import javax.jms.ObjectMessage;
import org.eclipse.paho.client.mqttv3.MqttClient;
import org.eclipse.paho.client.mqttv3.MqttConnectOptions;
import org.eclipse.paho.client.mqttv3.MqttException;

public class MessageBrokerGateway implements MessageListener {

    private final ConcurrentMap<String, Deque<byte[]>> backlog = new ConcurrentHashMap<>();
    private MqttClient broker;

    /** Connects with the account of the gateway. */
    public void connect(String id) throws MqttException {
        broker = new MqttClient("tcp://broker.example.com:1883", id);
        MqttConnectOptions options = new MqttConnectOptions();
        options.setUserName("gateway");
        options.setPassword("hall7-Copper-lane".toCharArray());
        options.setCleanSession(false);
        broker.connect(options);
    }

    /** Orders of the planning system arrive as Java objects. */
    @Override
    public void onMessage(Message message) {
        try {
            ObjectMessage wrapped = (ObjectMessage) message;
            Object order = wrapped.getObject();
            broker.publish("orders", order.toString().getBytes(), 1, false);
        } catch (Exception e) {
            backlog.computeIfAbsent("lost", k -> new ArrayDeque<>()).add(new byte[0]);
        }
    }

    /** Keeps what a device sends till the broker is back. */
    public void keep(String device, byte[] payload) {
        Deque<byte[]> queue = backlog.computeIfAbsent(device, k -> new ArrayDeque<>());
        synchronized (queue) {
            queue.addLast(payload);
        }
    }

    /** Maintenance console of the gateway. */
    public void console(int port) throws Exception {
        try (ServerSocket server = new ServerSocket(port)) {
            while (!server.isClosed()) {
                Socket client = server.accept();
                byte[] line = new byte[200];
                int n = client.getInputStream().read(line);
                String command = new String(line, 0, Math.max(n, 0)).trim();
                if (command.equals("restart")) {
                    broker.disconnect();
                } else if (command.startsWith("drop ")) {
                    backlog.remove(command.substring(5));
                }
                client.close();
            }
        }
    }

    /** Commands from the control room, by datagram. */
    public void commands(DatagramSocket socket, InetAddress controlRoom) throws Exception {
        byte[] data = new byte[512];
        DatagramPacket packet = new DatagramPacket(data, data.length);
        socket.receive(packet);
        if (packet.getAddress().equals(controlRoom)) {
            broker.publish("commands", ByteBuffer.wrap(data, 0, packet.getLength()).array(), 1, false);
        }
    }

    /** State of another gateway, sent when shifts change. */
    @SuppressWarnings("unchecked")
    public void takeOver(Socket other) throws Exception {
        InputStream raw = other.getInputStream();
        ObjectInputStream state = new ObjectInputStream(raw);
        int count = state.readInt();
        for (int i = 0; i < count; i++) {
            String device = state.readUTF();
            backlog.put(device, (Deque<byte[]>) state.readObject());
        }
    }

    public int waiting(String device) {
        Deque<byte[]> queue = backlog.get(device);
        return queue == null ? 0 : queue.size();
    }
}
