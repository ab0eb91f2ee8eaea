/**
 * A certificate of valley.example that nobody signed but itself, for servers of tests on this machine; valid until 2126. Its
 * key protects nothing. Made with: openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500
 * -subj /CN=valley.example -addext subjectAltName=DNS:valley.example
 */
export const CERTIFICATE = `-----BEGIN CERTIFICATE-----
MIIBpDCCAUqgAwIBAgIUM+jcKaFmibFFRLfcW41oCsAeZQMwCgYIKoZIzj0EAwIw
GTEXMBUGA1UEAwwOdmFsbGV5LmV4YW1wbGUwIBcNMjYxMTIzMTI1NjM4WhgPMjEy
NjEwMzAxMjU2MzhaMBkxFzAVBgNVBAMMDnZhbGxleS5leGFtcGxlMFkwEwYHKoZI
zj0CAQYIKoZIzj0DAQcDQgAEdp5ABa9GzWTieiCEDdhcClb4l8wiDOKbf2hvqXfG
N2iAZcq2NNLlmAE9cy2u/0X3Kl68+DCxunDCPb16VaqWHKNuMGwwHQYDVR0OBBYE
FB1olS69w/gmwfu+G+XXH+gMfWXYMB8GA1UdIwQYMBaAFB1olS69w/gmwfu+G+XX
H+gMfWXYMA8GA1UdEwEB/wQFMAMBAf8wGQYDVR0RBBIwEIIOdmFsbGV5LmV4YW1w
bGUwCgYIKoZIzj0EAwIDSAAwRQIgVcSf2MP7rXwUaMiVYMrauf9hxxybPp2Eh7hy
hThMRH4CIQCadLVHh9WyXGODwVBGxzTPgbBjXc9xRERphWBLvOJLMw==
-----END CERTIFICATE-----
`;

export const KEY = `-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQg+udESTVj1tko99lT
l6V1YYfvIfgiyu8XH8zlYdlW17ChRANCAAR2nkAFr0bNZOJ6IIQN2FwKVviXzCIM
4pt/aG+pd8Y3aIBlyrY00uWYAT1zLa7/RfcqXrz4MLG6cMI9vXpVqpYc
-----END PRIVATE KEY-----
`;
